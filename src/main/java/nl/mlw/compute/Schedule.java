package nl.mlw.compute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mlw.model.Assignment;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning;
import nl.mlw.model.Step;
import nl.mlw.model.Time;

/** The order and the times of all steps, and what follows from them. */
public final class Schedule {
    private final List<PlannedStep> rows;
    private final List<Dependency> dependencies;
    private final List<List<String>> cycles;
    private final Map<String, PlannedStep> byStep = new HashMap<>();

    private Schedule(List<PlannedStep> rows, List<Dependency> dependencies) {
        this.rows = List.copyOf(rows);
        this.dependencies = dependencies;
        this.cycles = Dependencies.cycles(dependencies);
        for (PlannedStep row : rows) {
            byStep.putIfAbsent(row.id(), row);
        }
    }

    static Schedule of(Plan plan) {
        List<PlannedStep> rows = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Planning.Row row : plan.planning().rows()) {
            plan.step(row.step()).ifPresent(step -> {
                if (placed.add(step.id())) {
                    rows.add(row(plan, step, Optional.of(row), row.number()));
                }
            });
        }
        for (Step step : plan.steps()) {
            if (placed.add(step.id())) {
                rows.add(row(plan, step, Optional.empty(), String.valueOf(rows.size() + 1)));
            }
        }
        return new Schedule(rows, Dependencies.of(plan));
    }

    private static PlannedStep row(Plan plan, Step step, Optional<Planning.Row> row, String number) {
        Assignment assignment = plan.assignment(step.assignment()).orElseThrow();
        return new PlannedStep(
                number,
                row.flatMap(Planning.Row::title).orElse(step.title().value()),
                step,
                assignment,
                row.flatMap(Planning.Row::group)
                        .flatMap(ref -> group(plan, plan.names().id(ref))),
                row.flatMap(Planning.Row::note));
    }

    private static Optional<Planning.Group> group(Plan plan, String id) {
        return plan.planning().groups().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** All steps in the order of the planning; a step that has no row there comes behind, in the order of the cards. */
    public List<PlannedStep> rows() {
        return rows;
    }

    /** The row of the step with this id. */
    public Optional<PlannedStep> row(String step) {
        return Optional.ofNullable(byStep.get(step));
    }

    /** A step's time, if it is a stretch of at least one day. */
    public static Optional<Time.Interval> proper(Step step) {
        return step.interval().filter(Time.Interval::isProper);
    }

    /** The first day of an assignment, over its steps that have proper times. */
    public static Optional<LocalDate> start(Assignment assignment) {
        return assignment.steps().stream()
                .flatMap(s -> proper(s).stream())
                .map(i -> i.from().value())
                .min(Comparator.naturalOrder());
    }

    /** The first day after an assignment, over its steps that have proper times. */
    public static Optional<LocalDate> until(Assignment assignment) {
        return assignment.steps().stream()
                .flatMap(s -> proper(s).flatMap(Time.Interval::until).stream())
                .max(Comparator.naturalOrder());
    }

    /** The first day of the whole planning. */
    public Optional<LocalDate> start() {
        return rows.stream().flatMap(r -> start(r.assignment()).stream()).min(Comparator.naturalOrder());
    }

    /** The first day after the whole planning. */
    public Optional<LocalDate> until() {
        return rows.stream().flatMap(r -> until(r.assignment()).stream()).max(Comparator.naturalOrder());
    }

    /** Which assignment waits for which, each pair once. */
    public List<Dependency> dependencies() {
        return dependencies;
    }

    /** Rings of assignments that wait for each other, each as ids in order. */
    public List<List<String>> cycles() {
        return cycles;
    }
}
