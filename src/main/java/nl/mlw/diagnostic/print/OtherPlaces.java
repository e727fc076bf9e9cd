package nl.mlw.diagnostic.print;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mlw.diagnostic.Finding;
import nl.mlw.source.Origin;
import nl.mlw.source.Visible;

/** The places of a group behind its first: compact, and with their own message only where the first does not say it for all. */
record OtherPlaces(Words words) {

    void print(List<Finding> group, String said, boolean standsForAll, PrintWriter out) {
        List<Finding> others = group.subList(1, group.size());
        TextPrinter.line(out, "  " + words.count("others", others.size()) + ":");
        boolean same = others.stream()
                .allMatch(f -> words.wording().message(f.diagnostic()).equals(said));
        if (standsForAll && !same) {
            others.forEach(f -> TextPrinter.line(
                    out, "    " + f.origin() + " " + words.wording().message(f.diagnostic())));
        } else {
            compact(others).forEach(place -> TextPrinter.line(out, "    " + place));
        }
    }

    /** One line for each file: {@code plan/budget.yaml:5:3, 9:3}. */
    private static List<String> compact(List<Finding> findings) {
        Map<String, List<Origin>> byFile = findings.stream()
                .map(Finding::origin)
                .collect(Collectors.groupingBy(o -> o.file().path(), LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(e -> Visible.line(e.getKey()) + ":"
                        + e.getValue().stream()
                                .map(o -> o.span().line() + ":" + o.span().column())
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}
