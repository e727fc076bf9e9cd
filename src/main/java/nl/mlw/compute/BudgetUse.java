package nl.mlw.compute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Finance;
import nl.mlw.model.Plan;

/** Which lines of the budget belong to which assignments: those that a card refers to, and those that refer to an assignment. */
public final class BudgetUse {
    private final Plan plan;
    private final Map<String, Budget.Line> lines = new LinkedHashMap<>();
    private final Map<String, Set<String>> cited = new HashMap<>();
    private final Map<String, Set<String>> naming = new HashMap<>();
    private final Map<String, List<Assignment>> users = new HashMap<>();

    /** Of this plan. */
    public BudgetUse(Plan plan) {
        this.plan = plan;
        for (Budget.Line line : plan.budget().lines()) {
            lines.putIfAbsent(line.id(), line);
            line.assignments()
                    .forEach(ref -> naming.computeIfAbsent(plan.names().id(ref), id -> new LinkedHashSet<>())
                            .add(line.id()));
        }
        for (Assignment assignment : plan.assignments()) {
            Set<String> own = new LinkedHashSet<>(cited(assignment).toList());
            cited.putIfAbsent(assignment.id(), Set.copyOf(own));
            own.addAll(naming.getOrDefault(assignment.id(), Set.of()));
            own.forEach(
                    line -> users.computeIfAbsent(line, l -> new ArrayList<>()).add(assignment));
        }
    }

    private Stream<String> cited(Assignment assignment) {
        return assignment.card().finance().value().map(Finance::lines).orElse(List.of()).stream()
                .map(ref -> plan.names().id(ref));
    }

    /** Whether the card refers to the line. */
    public boolean cites(Assignment assignment, Budget.Line line) {
        return cited.getOrDefault(assignment.id(), Set.of()).contains(line.id());
    }

    /** The lines that the card refers to, in the order in which it does. */
    public List<Budget.Line> citedBy(Assignment assignment) {
        return cited(assignment)
                .distinct()
                .filter(lines::containsKey)
                .map(lines::get)
                .toList();
    }

    /** The lines that refer to the assignment, in the order of the budget. */
    public List<Budget.Line> naming(Assignment assignment) {
        return naming.getOrDefault(assignment.id(), Set.of()).stream()
                .map(lines::get)
                .toList();
    }

    /** All lines that belong to any of these assignments, each once, in the order of the budget. */
    public List<Budget.Line> of(List<Assignment> assignments) {
        Set<String> ids = ids(assignments);
        return lines.values().stream()
                .filter(line -> users(line).anyMatch(user -> ids.contains(user.id())))
                .toList();
    }

    /** The other assignments that this line is for, in the order of the cards; the money is theirs together, not each one's. */
    public List<Assignment> others(Budget.Line line, List<Assignment> assignments) {
        Set<String> ids = ids(assignments);
        return users(line).filter(user -> !ids.contains(user.id())).toList();
    }

    private Stream<Assignment> users(Budget.Line line) {
        return users.getOrDefault(line.id(), List.of()).stream();
    }

    private static Set<String> ids(List<Assignment> assignments) {
        return assignments.stream().map(Assignment::id).collect(Collectors.toSet());
    }
}
