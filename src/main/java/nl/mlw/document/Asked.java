package nl.mlw.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed for the choices about a document; nothing for a choice that was left open. */
public record Asked(Map<Choice, List<String>> typed) {

    /** All choices left open. */
    public static final Asked NOTHING = new Asked(Map.of());

    public Asked {
        typed = Map.copyOf(typed);
    }

    /** The value of an option. */
    public Optional<String> one(Choice option) {
        return all(option).stream().findFirst();
    }

    /** All values, in the order in which they were typed. */
    public List<String> all(Choice choice) {
        return typed.getOrDefault(choice, List.of());
    }

    /** The same with this value for an option. */
    public Asked with(Choice option, String value) {
        Map<Choice, List<String>> all = new HashMap<>(typed);
        all.put(option, List.of(value));
        return new Asked(all);
    }
}
