package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;

/** A step that has not been started, while it should have been according to the plan. */
final class NotStartedOnTime implements Rule {

    @Override
    public String id() {
        return "not-started-on-time";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .flatMap(line -> line
                        .state(facts.schedule())
                        .filter(StepState::startHasPassed)
                        .flatMap(StepState::plannedStart)
                        .map(start -> finding(line, start))
                        .stream());
    }

    /** That a step begins late is no defect of a report that says why. */
    private Diagnostic finding(ReportedLine line, Located<LocalDate> start) {
        boolean explained =
                line.line().note().isPresent() || line.line().cause().isPresent();
        return line.finding(id(), line.line().origin())
                .as(explained ? "explained" : "")
                .with("start", start.value())
                .with("as-of", line.asOf())
                .see("start", start.origin());
    }
}
