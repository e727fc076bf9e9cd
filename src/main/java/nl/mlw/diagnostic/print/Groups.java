package nl.mlw.diagnostic.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Wording;

/** Puts findings that are alike together, because nobody reads the same sentence fourteen times. */
final class Groups {
    /** Two of a kind are still read one by one. */
    private static final int ENOUGH = 3;

    private Groups() {}

    /** The worst first, then by place; a list holds one finding, or three or more that are alike. */
    static List<List<Finding>> of(Findings findings, Wording wording) {
        List<Finding> ordered = findings.open().stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding.BY_PLACE))
                .toList();
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        ordered.forEach(finding -> alike.computeIfAbsent(
                        finding.severity() + "|" + wording.groupKey(finding.diagnostic()), key -> new ArrayList<>())
                .add(finding));
        return alike.values().stream()
                .flatMap(group -> group.size() >= ENOUGH
                        ? java.util.stream.Stream.of(List.copyOf(group))
                        : group.stream().map(List::of))
                .sorted(Comparator.comparing(
                                (List<Finding> group) -> group.get(0).severity())
                        .thenComparing(group -> group.get(0), Finding.BY_PLACE))
                .toList();
    }
}
