package nl.mlw.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the parts of a plan by id without walking through all of them, so that a large plan costs no more for each card. */
public final class PlanIndex {
    private final List<Step> steps;
    private final Map<String, Assignment> assignmentById;
    private final Map<String, Step> stepById;
    private final Map<String, Role> roleById;
    private final Map<String, Decision> decisionById;
    private final Map<String, List<Step>> followers = new HashMap<>();

    static PlanIndex of(Registers registers, Names names) {
        List<Role> roles =
                registers.one(Governance.class).map(Governance::roles).orElse(List.of());
        return new PlanIndex(registers.all(Assignment.class), roles, registers.all(Decision.class), names);
    }

    private PlanIndex(List<Assignment> assignments, List<Role> roles, List<Decision> decisions, Names names) {
        steps = assignments.stream().flatMap(a -> a.steps().stream()).toList();
        assignmentById = byId(assignments, Assignment::id);
        stepById = byId(steps, Step::id);
        roleById = byId(roles, Role::id);
        decisionById = byId(decisions, Decision::id);
        for (Step step : steps) {
            step.after()
                    .ifPresent(before -> followers
                            .computeIfAbsent(names.id(before), id -> new ArrayList<>())
                            .add(step));
        }
    }

    List<Step> steps() {
        return steps;
    }

    Optional<Assignment> assignment(String id) {
        return Optional.ofNullable(assignmentById.get(id));
    }

    Optional<Step> step(String id) {
        return Optional.ofNullable(stepById.get(id));
    }

    List<Step> followers(String step) {
        return followers.getOrDefault(step, List.of());
    }

    Optional<Role> role(String id) {
        return Optional.ofNullable(roleById.get(id));
    }

    Optional<Decision> decision(String id) {
        return Optional.ofNullable(decisionById.get(id));
    }

    /** The first of two with the same id counts; the loader has reported the second. */
    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        all.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        return byId;
    }
}
