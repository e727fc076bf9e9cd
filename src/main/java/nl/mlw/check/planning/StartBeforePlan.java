package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Progress;
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
        return plan.steps().stream()
                .filter(step -> !ranBefore(plan, step, written))
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

    private static boolean ranBefore(Plan plan, Step step, LocalDate written) {
        return plan.periods().stream()
                .filter(report -> report.asOf().value().isBefore(written))
                .flatMap(report -> Progress.of(plan, report).status(step.id()).stream())
                .anyMatch(status -> status != StepStatus.NOT_STARTED);
    }
}
