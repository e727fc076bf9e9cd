package nl.mlw.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.language.Suggestions;

/** Answers a value that does not exist with the ones that do. */
public final class Choices {

    private Choices() {}

    /** The value if it is one of these. */
    public static String one(String option, String typed, List<String> choices) {
        if (!choices.contains(typed)) {
            throw Refusal.wrongUse(
                    "use.choice", Map.of("option", option, "value", typed, "choices", String.join(", ", choices)));
        }
        return typed;
    }

    /** The values between commas, each once. */
    public static List<String> several(String option, String typed, List<String> choices) {
        return List.of(typed.split(",", -1)).stream()
                .map(String::strip)
                .distinct()
                .map(value -> one(option, value, choices))
                .toList();
    }

    /** Says that there is no such thing, and which was probably meant. */
    public static Refusal unknown(String key, String typed, Collection<String> candidates) {
        return unknown(key, typed, candidates, Suggestions.nearest(typed, candidates));
    }

    /** The same for things that people may have meant by another name than those that are shown. */
    public static Refusal unknown(String key, String typed, Collection<String> candidates, Optional<String> meant) {
        Map<String, String> arguments = new TreeMap<>(Map.of("value", typed));
        meant.ifPresent(guess -> arguments.put("suggestion", guess));
        arguments.put("choices", String.join(", ", candidates));
        return Refusal.wrongUse(key, arguments);
    }
}
