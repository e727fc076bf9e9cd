package nl.mlw.check.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Finance;
import nl.mlw.model.Plan;

/** Which budget lines belong to a card: those that it refers to, and those that refer to it. */
final class CitedLines {
    private final Plan plan;
    private final Map<String, Budget.Line> byId = new HashMap<>();
    private final Map<String, List<Budget.Line>> byAssignment = new HashMap<>();

    CitedLines(Plan plan) {
        this.plan = plan;
        for (Budget.Line line : plan.budget().lines()) {
            byId.putIfAbsent(line.id(), line);
            ids(plan, line)
                    .forEach(id -> byAssignment
                            .computeIfAbsent(id, i -> new ArrayList<>())
                            .add(line));
        }
    }

    private static Stream<String> ids(Plan plan, Budget.Line line) {
        return line.assignments().stream().map(ref -> plan.names().id(ref)).distinct();
    }

    static boolean cites(Plan plan, Assignment assignment, Budget.Line line) {
        return cited(plan, assignment).anyMatch(line.id()::equals);
    }

    private static Stream<String> cited(Plan plan, Assignment assignment) {
        return assignment.finance().value().map(Finance::lines).orElse(List.of()).stream()
                .map(ref -> plan.names().id(ref));
    }

    /** In the order in which the card names them. */
    List<Budget.Line> citedBy(Assignment assignment) {
        return cited(plan, assignment)
                .distinct()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
    }

    List<Budget.Line> naming(Assignment assignment) {
        return List.copyOf(byAssignment.getOrDefault(assignment.id(), List.of()));
    }
}
