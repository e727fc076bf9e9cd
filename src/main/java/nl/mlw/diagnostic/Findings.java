package nl.mlw.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All that was found in a plan: what is open, ordered by place, and what was waived. */
public record Findings(List<Finding> open, List<Waived> waived) {

    public Findings {
        open = withoutDoubles(open.stream().sorted(Finding.BY_PLACE).toList());
        waived = List.copyOf(waived);
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
        return new Findings(List.copyOf(open), List.of());
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
