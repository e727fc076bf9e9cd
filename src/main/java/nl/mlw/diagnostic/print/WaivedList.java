package nl.mlw.diagnostic.print;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Waived;
import nl.mlw.source.Visible;

/** What the team has knowingly accepted: each waiver with what it covers, so that it stays in sight. */
record WaivedList(Words words, Style style) {

    /** By the place of the finding. */
    static final Comparator<Waived> BY_PLACE = Comparator.comparing(Waived::finding, Finding.BY_PLACE);

    void print(List<Waived> all, PrintWriter out) {
        if (all.isEmpty()) {
            return;
        }
        TextPrinter.line(out, words.word("waived-heading") + ":");
        Map<String, List<Waived>> byWaiver = all.stream()
                .sorted(Comparator.comparing(Waived::waiver).thenComparing(BY_PLACE))
                .collect(Collectors.groupingBy(
                        w -> w.finding().rule() + "|" + w.waiver(), LinkedHashMap::new, Collectors.toList()));
        byWaiver.values().forEach(waived -> print(waived.get(0), subjects(waived), out));
        TextPrinter.line(out, "");
    }

    private void print(Waived first, String subjects, PrintWriter out) {
        TextPrinter.line(
                out, "  " + subjects + " " + style.faint("[" + first.finding().rule() + "]"));
        TextPrinter.line(
                out,
                "    " + Visible.line(first.reason().strip().replaceAll("\\s+", " ")) + " "
                        + style.faint("(" + first.waiver() + ")"));
    }

    private static String subjects(List<Waived> waived) {
        return waived.stream()
                .map(Waived::finding)
                .map(f -> f.diagnostic().subject().orElse(f.origin().toString()))
                .distinct()
                .map(Visible::line)
                .collect(Collectors.joining(", "));
    }
}
