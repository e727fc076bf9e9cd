package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;
import nl.mlw.model.Time;

/** A step that begins while the step before it still runs; if that one has no sound end, before it begins. */
final class StepBeforePredecessorStep implements Rule {

    @Override
    public String id() {
        return "step-before-predecessor-step";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        return plan.steps().stream()
                .flatMap(step -> step
                        .after()
                        .flatMap(plan::step)
                        .flatMap(before -> step.interval().flatMap(time -> finding(plan, step, time, before)))
                        .stream());
    }

    private Optional<Diagnostic> finding(Plan plan, Step step, Time.Interval time, Step before) {
        boolean sound = before.interval().filter(t -> !t.isProper()).isEmpty();
        Optional<LocalDate> earliest =
                sound ? before.time().until() : before.time().start();
        return earliest.filter(time.from().value()::isBefore).map(day -> {
            Diagnostic finding = StepFinding.of(id(), step, time.from().origin())
                    .as(sound ? "" : "before-start")
                    .with("start", time.from().value())
                    .with("predecessor", before.id())
                    .with("predecessor-title", before.title().value())
                    .with("earliest", day)
                    .see("predecessor", before.time().origin());
            return meant(plan, time, before)
                    .map(date -> finding.with("suggestion", date))
                    .orElse(finding);
        });
    }

    /** One year later, if the step then follows on the one before it, whose own end may have the same typo. */
    private static Optional<LocalDate> meant(Plan plan, Time.Interval time, Step before) {
        Optional<LocalDate> end = before.interval()
                .filter(t -> !t.isProper())
                .map(t -> YearTypo.ending(plan, before, t).flatMap(Time.Interval::until))
                .orElseGet(() -> before.time().until());
        return end.flatMap(day -> YearTypo.starting(time, day))
                .map(t -> t.from().value());
    }
}
