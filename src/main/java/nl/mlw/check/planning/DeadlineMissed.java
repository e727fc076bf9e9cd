package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Assignment;
import nl.mlw.model.Located;
import nl.mlw.model.Planning.Deadline;

/** A hard date that has passed unmet, that the planning cannot meet, or that falls halfway the assignment that should meet it. */
final class DeadlineMissed implements Rule {

    @Override
    public String id() {
        return "deadline-missed";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().planning().deadlines().stream().flatMap(deadline -> finding(facts, deadline).stream());
    }

    private Optional<Diagnostic> finding(Facts facts, Deadline deadline) {
        LocalDate date = deadline.date().value();
        if (deadline.reached().isPresent()) {
            return deadline.reached()
                    .filter(reached -> reached.value().isAfter(date))
                    .map(reached -> about(deadline, reached).as("late").with("reached", reached.value()));
        }
        Optional<Assignment> assignment = deadline.assignment().flatMap(facts.plan()::assignment);
        if (assignment
                .flatMap(a -> completed(facts, a))
                .filter(day -> !day.isAfter(date))
                .isPresent()) {
            return Optional.empty();
        }
        if (date.isBefore(facts.asOf())) {
            return Optional.of(about(deadline, deadline.date()).as("passed"));
        }
        return assignment.flatMap(a -> planned(facts, deadline, a));
    }

    private Optional<Diagnostic> planned(Facts facts, Deadline deadline, Assignment assignment) {
        LocalDate date = deadline.date().value();
        Optional<LocalDate> until =
                facts.states().end(assignment).map(Located::value).filter(end -> end.isAfter(date));
        boolean starts = facts.states()
                .start(assignment)
                .filter(start -> start.value().isBefore(date))
                .isPresent();
        return until.map(end -> about(deadline, deadline.date())
                .as(starts ? "inside" : "")
                .with("assignment", assignment.id())
                .with("end", end)
                .see("assignment", assignment.origin()));
    }

    private Diagnostic about(Deadline deadline, Located<LocalDate> place) {
        return Diagnostic.of(id(), place.origin())
                .about(deadline.id())
                .with("deadline", deadline.id())
                .with("title", deadline.title())
                .with("date", deadline.date().value());
    }

    /** The last day on which a step of it was completed, if all of them were. */
    private static Optional<LocalDate> completed(Facts facts, Assignment assignment) {
        List<StepState> steps = facts.states().of(assignment);
        boolean all = steps.stream().allMatch(step -> step.completed().isPresent());
        return all ? facts.states().end(assignment).map(Located::value) : Optional.empty();
    }
}
