package nl.mlw.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.Refusal;
import nl.mlw.check.Checked;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Severity;
import nl.mlw.load.Lost;
import nl.mlw.model.Plan;

/** What a command has to make its document of: the plan as far as it could be read, and why not further. */
record Given(Checked checked, ObstacleList obstacles) {

    Plan plan() {
        return checked.facts().orElseThrow().plan();
    }

    /** The files of this sort of which nothing could be read. */
    List<Lost> lost(String holds) {
        return checked.lost().stream()
                .filter(file -> file.holds().equals(holds))
                .toList();
    }

    /** That what was asked for lies in this file, which cannot be read. */
    Refusal unreadable(String key, String typed, Lost file) {
        String why = checked.findings().open().stream()
                .filter(finding -> finding.diagnostic().equals(file.why()))
                .findFirst()
                .map(obstacles::line)
                .orElseGet(() -> file.why().origin().toString());
        return Refusal.faultyPlan(key, Map.of("value", typed, "why", why));
    }

    /** That what was asked for is not in what could be read, which says nothing of the rest; empty if all could be read. */
    Optional<Refusal> unread(String key, String typed) {
        List<Finding> errors = checked.obstacles(Severity.ERROR);
        return checked.isSound() || errors.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.faultyPlan(key, Map.of("value", typed, "why", obstacles.line(errors.get(0)))));
    }
}
