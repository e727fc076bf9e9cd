package nl.mlw.diagnostic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Why mlw cannot do what was asked, as data: which sentence says it, what goes into it, and what has to change first. */
public final class Refusal extends RuntimeException {

    /** What has to change before mlw can do it: how it is asked, the plan, or something on the machine. */
    public enum Cause {
        USE,
        PLAN,
        MACHINE
    }

    private final Cause cause;
    private final String key;
    private final transient Map<String, String> arguments;
    private final transient Optional<Finding> why;

    private Refusal(Cause cause, String key, Map<String, String> arguments, Optional<Finding> why) {
        super(key + " " + arguments, null, false, false);
        this.why = why;
        this.cause = cause;
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /** Something that the user can ask differently; exit status 2. */
    public static Refusal wrongUse(String key, Map<String, String> arguments) {
        return new Refusal(Cause.USE, key, arguments, Optional.empty());
    }

    /** Something that cannot be read or written; exit status 3. */
    public static Refusal unreachable(String key, Map<String, String> arguments) {
        return new Refusal(Cause.MACHINE, key, arguments, Optional.empty());
    }

    /** Something that is in the plan but could not be read; exit status 1. */
    public static Refusal faultyPlan(String key, Map<String, String> arguments) {
        return new Refusal(Cause.PLAN, key, arguments, Optional.empty());
    }

    /** The same, because of this finding, which has still to be put into words. */
    public static Refusal faultyPlan(String key, Map<String, String> arguments, Finding why) {
        return new Refusal(Cause.PLAN, key, arguments, Optional.of(why));
    }

    /** The same with the finding behind it, if there is one, in words: they go into the place {@code why}. */
    public Refusal worded(Function<Finding, String> words) {
        Map<String, String> all = new HashMap<>(arguments);
        why.ifPresent(finding -> all.put("why", words.apply(finding)));
        return new Refusal(cause, key, all, Optional.empty());
    }

    /** What has to change before it can be done. */
    public Cause cause() {
        return cause;
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
