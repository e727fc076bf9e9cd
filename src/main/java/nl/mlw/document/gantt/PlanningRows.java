package nl.mlw.document.gantt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PlannedStep;
import nl.mlw.model.Assignment;
import nl.mlw.model.Planning;
import nl.mlw.model.Step;

/** The rows of the planning in their order, with what each waits for. */
final class PlanningRows {
    private final Facts facts;
    private final List<PlanningRow> rows;

    PlanningRows(Facts facts) {
        this.facts = facts;
        this.rows = facts.states().all().stream()
                .map(state -> new PlanningRow(state, before(state.planned())))
                .toList();
    }

    List<PlanningRow> all() {
        return rows;
    }

    /** Neighbours that one role prepares, under its title; rows without a group have no title. */
    Map<String, List<PlanningRow>> byGroup() {
        Map<String, List<PlanningRow>> groups = new LinkedHashMap<>();
        for (PlanningRow row : rows) {
            String title = row.planned().group().map(Planning.Group::title).orElse("");
            groups.computeIfAbsent(title, t -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    /** The step before it on the same card, and the last steps of the assignments that its own first step needs. */
    private List<PlannedStep> before(PlannedStep row) {
        List<PlannedStep> before = new ArrayList<>();
        predecessor(row).flatMap(facts.schedule()::row).ifPresent(before::add);
        if (row.position() == 1) {
            row.assignment().dependsOn().stream()
                    .flatMap(ref -> facts.plan().assignment(ref).stream())
                    .flatMap(assignment -> last(assignment).stream())
                    .filter(other -> !other.id().equals(row.id()))
                    .forEach(before::add);
        }
        return List.copyOf(before);
    }

    private Optional<String> predecessor(PlannedStep row) {
        int position = row.position();
        return row.step()
                .after()
                .map(facts.plan().names()::id)
                .or(() -> position > 1
                        ? Optional.of(row.assignment().steps().get(position - 2).id())
                        : Optional.empty());
    }

    private Optional<PlannedStep> last(Assignment assignment) {
        List<Step> steps = assignment.steps();
        return facts.schedule().row(steps.get(steps.size() - 1).id());
    }
}
