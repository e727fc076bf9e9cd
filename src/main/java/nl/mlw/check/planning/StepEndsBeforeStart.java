package nl.mlw.check.planning;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Step;
import nl.mlw.model.Time;

/** A step that is over before it begins; often the year is one too early. */
final class StepEndsBeforeStart implements Rule {

    @Override
    public String id() {
        return "step-ends-before-start";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().steps().stream()
                .flatMap(step -> step
                        .interval()
                        .filter(interval -> !interval.isProper())
                        .map(interval -> finding(facts, step, interval))
                        .stream());
    }

    private Diagnostic finding(Facts facts, Step step, Time.Interval interval) {
        boolean sameDay = interval.to().value().equals(interval.from().value());
        Diagnostic finding = StepFinding.of(id(), step, interval.to().origin())
                .as(sameDay ? "same-day" : "")
                .with("start", interval.from().value())
                .with("end", interval.to().value())
                .see("start", interval.from().origin());
        return YearTypo.ending(facts.plan(), step, interval)
                .map(meant -> finding.with("suggestion", meant.to().value()))
                .orElse(finding);
    }
}
