package nl.mlw.diagnostic;

import java.util.Collection;
import java.util.List;

/** All that was found in a plan: what is open, ordered by place, and what was waived. */
public record Findings(List<Finding> open, List<Waived> waived) {

    public Findings {
        open = open.stream().sorted(Finding.BY_PLACE).distinct().toList();
        waived = List.copyOf(waived);
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
