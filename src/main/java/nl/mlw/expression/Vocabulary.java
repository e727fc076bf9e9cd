package nl.mlw.expression;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.model.Action;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Decision;
import nl.mlw.model.RiskRegister.Risk;

/** All that expressions can ask of a plan: the kinds of things, their names, and the things themselves, each made once. */
final class Vocabulary {
    private final Map<String, Shape<?>> shapes = new LinkedHashMap<>();
    private final Map<String, List<Subject>> subjects = new HashMap<>();

    Vocabulary(Facts facts) {
        Map<String, Decision> decisions = facts.plan().decisions().stream()
                .collect(Collectors.toMap(Decision::id, decision -> decision, (first, second) -> first));
        addWork(facts, new WorkShapes(facts, decisions));
        addRegisters(facts, new RegisterShapes(facts));
    }

    private void addWork(Facts facts, WorkShapes work) {
        Shape<StepState> step = work.step();
        List<StepState> states = facts.states().all();
        add(
                "step",
                step,
                states.stream()
                        .map(s -> step.subject(s.id(), s.planned().step().origin(), s))
                        .toList());
        Map<String, List<Subject>> byAssignment = new HashMap<>();
        for (int i = 0; i < states.size(); i++) {
            byAssignment
                    .computeIfAbsent(states.get(i).planned().assignment().id(), a -> new java.util.ArrayList<>())
                    .add(subjects("step").get(i));
        }
        Shape<Assignment> assignment = work.assignment(a -> byAssignment.getOrDefault(a.id(), List.of()));
        add(
                "assignment",
                assignment,
                facts.plan().assignments().stream()
                        .map(a -> assignment.subject(a.id(), a.origin(), a))
                        .toList());
    }

    private void addRegisters(Facts facts, RegisterShapes registers) {
        Shape<Budget.Line> line = registers.budgetLine();
        add(
                "budget-line",
                line,
                facts.plan().budget().lines().stream()
                        .map(l -> line.subject(l.id(), l.origin(), l))
                        .toList());
        Shape<Risk> risk = registers.risk();
        add(
                "risk",
                risk,
                facts.plan().risks().risks().stream()
                        .map(r -> risk.subject(r.id(), r.origin(), r))
                        .toList());
        Shape<Action> action = registers.action();
        add(
                "action",
                action,
                facts.plan().actions().stream()
                        .map(a -> action.subject(a.id(), a.origin(), a))
                        .toList());
        Shape<Decision> decision = registers.decision();
        add(
                "decision",
                decision,
                facts.plan().decisions().stream()
                        .map(d -> decision.subject(d.id(), d.origin(), d))
                        .toList());
        Shape<Facts> programme = registers.programme(this::subjects);
        add(
                "programme",
                programme,
                List.of(programme.subject(
                        facts.plan().programme().id(), facts.plan().programme().origin(), facts)));
    }

    private void add(String kind, Shape<?> shape, List<Subject> things) {
        shapes.put(shape.name(), shape);
        subjects.put(kind, things);
    }

    /** All things of a kind, under the name that a framework gives it: {@code budget-line}. */
    List<Subject> subjects(String kind) {
        return subjects.getOrDefault(kind, List.of());
    }

    /** The name by which an expression calls a thing of this kind: {@code budget_line}. */
    static String variable(String kind) {
        return kind.replace('-', '_');
    }

    Collection<Shape<?>> shapes() {
        return shapes.values();
    }

    /** The names that can be asked of things with this shape. */
    List<String> names(String shape) {
        return shapes.containsKey(shape) ? shapes.get(shape).names() : List.of();
    }
}
