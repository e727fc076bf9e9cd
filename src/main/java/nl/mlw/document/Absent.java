package nl.mlw.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.check.Checked;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.diagnostic.Severity;
import nl.mlw.load.Lost;

/** Says why something that was asked for by name cannot be found, as far as that is the fault of the plan. */
public record Absent(Checked checked, String typed) {

    /** The files of this sort of which nothing could be read. */
    public List<Lost> files(String holds) {
        return checked.lost().stream()
                .filter(file -> file.holds().equals(holds))
                .toList();
    }

    /** That it lies in this file, which cannot be read. */
    public Refusal unreadable(String key, Lost file) {
        Optional<Finding> why = checked.findings().open().stream()
                .filter(finding -> finding.diagnostic().equals(file.why()))
                .findFirst();
        return why.map(finding -> Refusal.faultyPlan(key, Map.of("value", typed), finding))
                .orElseGet(() -> Refusal.faultyPlan(
                        key, Map.of("value", typed, "why", file.why().origin().toString())));
    }

    /** That it is not in what could be read, which says nothing of the rest; empty if all could be read. */
    public Optional<Refusal> unread(String key) {
        List<Finding> errors = checked.obstacles(Severity.ERROR);
        return checked.isSound() || errors.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.faultyPlan(key, Map.of("value", typed), errors.get(0)));
    }
}
