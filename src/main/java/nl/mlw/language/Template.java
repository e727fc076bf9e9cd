package nl.mlw.language;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Fills named places in a sentence, and drops the optional parts for which there is nothing to say. */
public final class Template {
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9_-]*)}");

    private Template() {}

    /**
     * Replaces <code>{name}</code> by its argument. A part between <code>[[</code> and <code>]]</code> is kept only if each place in it
     * has an argument; elsewhere a place without one stays as it is, so that a test sees it.
     */
    public static String fill(String template, Map<String, ?> arguments, Function<Object, String> show) {
        String kept = OPTIONAL.matcher(template).replaceAll(part -> quoted(complete(part, arguments)));
        return PLACE.matcher(kept).replaceAll(place -> {
            Object value = arguments.get(place.group(1));
            return quoted(value == null ? place.group() : show.apply(value));
        });
    }

    /** The names of the places in a sentence, in order. */
    public static List<String> places(String template) {
        return PLACE.matcher(template)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .toList();
    }

    private static String complete(MatchResult part, Map<String, ?> arguments) {
        String inner = part.group(1);
        boolean all = PLACE.matcher(inner).results().allMatch(place -> arguments.containsKey(place.group(1)));
        return all ? inner : "";
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
