package nl.mlw.check.money;

import java.util.List;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Finance;
import nl.mlw.model.Plan;

/** Which budget lines belong to a card: those that it refers to, and those that refer to it. */
final class CitedLines {

    private CitedLines() {}

    static boolean cites(Plan plan, Assignment assignment, Budget.Line line) {
        return assignment.finance().value().map(Finance::lines).orElse(List.of()).stream()
                .anyMatch(ref -> plan.names().id(ref).equals(line.id()));
    }

    static List<Budget.Line> citedBy(Plan plan, Assignment assignment) {
        return plan.budget().lines().stream()
                .filter(line -> cites(plan, assignment, line))
                .toList();
    }

    static List<Budget.Line> naming(Plan plan, Assignment assignment) {
        return plan.budget().lines().stream()
                .filter(line -> line.assignments().stream()
                        .anyMatch(ref -> plan.names().id(ref).equals(assignment.id())))
                .toList();
    }
}
