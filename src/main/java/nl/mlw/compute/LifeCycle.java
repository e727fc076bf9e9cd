package nl.mlw.compute;

import java.util.Comparator;
import java.util.Optional;
import nl.mlw.model.Assignment;
import nl.mlw.model.Kickoff;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;

/** Derives how far a step, an assignment or the plan has come from what the plan and its last report say. */
final class LifeCycle {
    private final Plan plan;
    private final StepStates states;

    LifeCycle(Plan plan, StepStates states) {
        this.plan = plan;
        this.states = states;
    }

    /** The stage of the step or assignment with this id, or of the report on the period with it; for anything else, of the plan. */
    Stage stage(Optional<String> id) {
        return id.flatMap(this::ofAssignment)
                .or(() -> id.flatMap(this::ofStep))
                .or(() -> id.flatMap(this::ofReport))
                .orElseGet(this::ofPlan);
    }

    private Optional<Stage> ofReport(String period) {
        return plan.periods().stream()
                .filter(report -> report.period().id().equals(period))
                .map(report -> report.adopted() ? Stage.ADOPTED : Stage.CONCEPT)
                .findFirst();
    }

    /** An assignment is as far as the step of it that is most alive. */
    private Optional<Stage> ofAssignment(String id) {
        return plan.assignment(id)
                .map(assignment -> assignment.steps().stream()
                        .map(step -> stage(assignment, step))
                        .min(Comparator.comparingInt(LifeCycle::rest))
                        .orElseGet(() -> beforeStart(assignment)));
    }

    private Optional<Stage> ofStep(String id) {
        return plan.step(id)
                .map(step -> plan.assignment(step.assignment())
                        .map(assignment -> stage(assignment, step))
                        .orElseGet(this::ofPlan));
    }

    private Stage stage(Assignment assignment, Step step) {
        return states.state(step.id())
                .flatMap(StepState::said)
                .flatMap(LifeCycle::sinceStart)
                .orElseGet(() -> beforeStart(assignment));
    }

    private static Optional<Stage> sinceStart(StepReport line) {
        return switch (line.status()) {
            case NOT_STARTED -> Optional.empty();
            case GOOD, RISK, PROBLEM -> Optional.of(delivery(line));
            case SUSPENDED -> Optional.of(Stage.SUSPENDED);
            case COMPLETED -> Optional.of(Stage.COMPLETED);
            case CANCELLED -> Optional.of(Stage.CANCELLED);
        };
    }

    private static Stage delivery(StepReport line) {
        if (line.result().implemented().isPresent()) {
            return Stage.IMPLEMENTED;
        }
        if (line.result().adopted().isPresent()) {
            return Stage.RESULT_ADOPTED;
        }
        if (line.result().tested().isPresent()) {
            return Stage.TESTED;
        }
        return line.result().delivered().isPresent() ? Stage.DELIVERED : Stage.RUNNING;
    }

    private Stage beforeStart(Assignment assignment) {
        Optional<Kickoff> kickoff = assignment.kickoff();
        if (kickoff.flatMap(Kickoff::accorded).isPresent()) {
            return Stage.ADOPTED;
        }
        Stage plans = ofPlan();
        return plans == Stage.CONCEPT && kickoff.flatMap(Kickoff::held).isPresent() ? Stage.KICKOFF_HELD : plans;
    }

    private Stage ofPlan() {
        return plan.programme().version().adopted() ? Stage.ADOPTED : Stage.CONCEPT;
    }

    /** What runs comes before what waits, and what waits before what has ended. */
    private static int rest(Stage stage) {
        return switch (stage) {
            case RUNNING -> 0;
            case DELIVERED -> 1;
            case TESTED -> 2;
            case RESULT_ADOPTED -> 3;
            case IMPLEMENTED -> 4;
            case SUSPENDED -> 5;
            case ADOPTED -> 6;
            case KICKOFF_HELD -> 7;
            case CONCEPT -> 8;
            case COMPLETED -> 9;
            case CANCELLED -> 10;
        };
    }
}
