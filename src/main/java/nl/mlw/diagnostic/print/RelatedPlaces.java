package nl.mlw.diagnostic.print;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.Origin;

/** The other places that explain a finding; several of one kind stand below each other. */
record RelatedPlaces(Words words) {

    void print(Diagnostic diagnostic, PrintWriter out) {
        Map<String, List<Origin>> byLabel = diagnostic.related().stream()
                .collect(Collectors.groupingBy(
                        related -> words.wording().related(diagnostic, related),
                        LinkedHashMap::new,
                        Collectors.mapping(related -> related.origin(), Collectors.toList())));
        byLabel.forEach((label, places) -> print(label, places, out));
    }

    private void print(String label, List<Origin> places, PrintWriter out) {
        String lead = "  " + words.word("see") + ": " + label;
        if (places.size() == 1) {
            TextPrinter.line(out, lead + ", " + places.get(0));
        } else {
            TextPrinter.line(out, lead + ":");
            places.forEach(place -> TextPrinter.line(out, "    " + place));
        }
    }
}
