package nl.mlw.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that was found in a plan: what is open, ordered by place, what was waived, and the rules that say nothing. */
public record Findings(List<Finding> open, List<Waived> waived, List<SwitchedOff> off) {

    public Findings {
        open = withoutDoubles(open.stream().sorted(Finding.BY_PLACE).toList());
        waived = List.copyOf(waived);
        off = List.copyOf(off);
    }

    /** Doubles stand next to each other, because they are alike in all that the order looks at. */
    private static List<Finding> withoutDoubles(List<Finding> ordered) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : ordered) {
            int last = kept.size() - 1;
            if (last < 0
                    || Finding.BY_PLACE.compare(kept.get(last), finding) != 0
                    || !kept.get(last).equals(finding)) {
                kept.add(finding);
            }
        }
        return List.copyOf(kept);
    }

    /** Only open findings. */
    public static Findings of(Collection<Finding> open) {
        return new Findings(List.copyOf(open), List.of(), List.of());
    }

    /** The same without what these rules say. */
    public Findings without(List<SwitchedOff> rules) {
        Set<String> silent = rules.stream().map(SwitchedOff::rule).collect(Collectors.toSet());
        return new Findings(
                open.stream()
                        .filter(finding -> !silent.contains(finding.rule()))
                        .toList(),
                waived.stream()
                        .filter(each -> !silent.contains(each.finding().rule()))
                        .toList(),
                rules);
    }

    /** How many open findings have this severity. */
    public int count(Severity severity) {
        return (int) open.stream().filter(f -> f.severity() == severity).count();
    }

    /** Whether any open finding is as bad as this, or worse. */
    public boolean reach(Severity severity) {
        return open.stream().anyMatch(f -> f.severity().isAtLeast(severity));
    }
}
