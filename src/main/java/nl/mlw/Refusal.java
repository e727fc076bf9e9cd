package nl.mlw;

import java.util.Map;

/** Why mlw cannot do what was asked, as data: which sentence says it, what goes into it, and whether asking differently would help. */
public final class Refusal extends RuntimeException {
    private final boolean wrongUse;
    private final String key;
    private final transient Map<String, String> arguments;

    private Refusal(boolean wrongUse, String key, Map<String, String> arguments) {
        super(key + " " + arguments, null, false, false);
        this.wrongUse = wrongUse;
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /** Something that the user can ask differently; exit status 2. */
    public static Refusal wrongUse(String key, Map<String, String> arguments) {
        return new Refusal(true, key, arguments);
    }

    /** Something that cannot be read or written; exit status 3. */
    public static Refusal unreachable(String key, Map<String, String> arguments) {
        return new Refusal(false, key, arguments);
    }

    /** Whether asking differently would help. */
    public boolean isWrongUse() {
        return wrongUse;
    }

    /** Of the sentence that says it. */
    public String key() {
        return key;
    }

    /** What goes into the named places of the sentence. */
    public Map<String, String> arguments() {
        return arguments;
    }
}
