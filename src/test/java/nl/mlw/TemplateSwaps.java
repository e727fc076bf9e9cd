package nl.mlw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Exchanges values and headings of a template that stand beside each other, each time two of them. */
final class TemplateSwaps {
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("\\$\\{(?!\"\")[^{}]*}|<@[\\w.]+ [^<>]*/>"),
            Pattern.compile("\\b(?:words|view|matrix)\\.[\\w.]+(?:\\[\"[^\"]+\"])?(?=[,}\\]])"));

    /** A template in which two things have changed places. */
    record Swap(String what, String template) {}

    private TemplateSwaps() {}

    static List<Swap> of(String template) {
        List<Swap> swaps = new ArrayList<>();
        for (Pattern kind : KINDS) {
            List<MatchResult> found = kind.matcher(template).results().toList();
            for (int i = 1; i < found.size(); i++) {
                MatchResult left = found.get(i - 1);
                MatchResult right = found.get(i);
                if (areBeside(left, right, template)) {
                    swaps.add(swap(left, right, template));
                }
            }
        }
        return swaps;
    }

    /** Not of two branches, and not both in attributes, which nobody reads. */
    private static boolean areBeside(MatchResult left, MatchResult right, String template) {
        String between = template.substring(left.end(), right.start());
        return !between.contains("\n")
                && !between.contains("<#else>")
                && !left.group().equals(right.group())
                && !(isAttribute(left, template) && isAttribute(right, template));
    }

    private static Swap swap(MatchResult left, MatchResult right, String template) {
        return new Swap(
                left.group() + " and " + right.group(),
                template.substring(0, left.start())
                        + right.group()
                        + template.substring(left.end(), right.start())
                        + left.group()
                        + template.substring(right.end()));
    }

    private static boolean isAttribute(MatchResult value, String template) {
        String before = template.substring(template.lastIndexOf('\n', value.start()) + 1, value.start());
        return before.matches(".*=\"[^\"]*");
    }
}
