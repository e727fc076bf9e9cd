package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.compute.StepStates;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme;
import nl.mlw.model.Step;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Time;

/** A step that begins before the version of the plan that announces it; work that an earlier report saw running is no news. */
final class StartBeforePlan implements Rule {

    @Override
    public String id() {
        return "start-before-plan";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        LocalDate written = plan.programme().version().date().value();
        Optional<StepStates> before = before(facts, written);
        return plan.steps().stream()
                .filter(step -> before.filter(states -> ran(states, step)).isEmpty())
                .flatMap(step -> step
                        .interval()
                        .filter(time -> time.from().value().isBefore(written))
                        .map(time -> finding(plan.programme().version(), step, time))
                        .stream());
    }

    private Diagnostic finding(Programme.PlanVersion version, Step step, Time.Interval time) {
        Located<LocalDate> date = version.date();
        return StepFinding.of(id(), step, time.from().origin())
                .with("start", time.from().value())
                .with("version", version.number())
                .with("date", date.value())
                .see("version", date.origin());
    }

    /** How the steps stood in the last report before the plan was written. */
    private static Optional<StepStates> before(Facts facts, LocalDate written) {
        return facts.plan().periods().stream()
                .filter(report -> report.asOf().value().isBefore(written))
                .reduce((earlier, later) -> later)
                .map(report -> facts.reporting(report).states());
    }

    private static boolean ran(StepStates states, Step step) {
        return states.state(step.id())
                .flatMap(StepState::said)
                .filter(line -> line.status() != StepStatus.NOT_STARTED)
                .isPresent();
    }
}
