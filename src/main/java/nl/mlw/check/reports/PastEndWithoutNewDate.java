package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;

/** A step that is still at work after the day on which it should have been ready, while the report gives no new one. */
final class PastEndWithoutNewDate implements Rule {

    @Override
    public String id() {
        return "past-end-without-new-date";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .flatMap(line -> line
                        .state(facts.schedule())
                        .filter(StepState::endHasPassed)
                        .flatMap(StepState::end)
                        .map(end -> finding(line, end))
                        .stream());
    }

    private Diagnostic finding(ReportedLine line, Located<LocalDate> end) {
        return line.finding(id(), line.line().origin())
                .as(variant(line))
                .with("end", end.value())
                .with("as-of", line.asOf())
                .see("end", end.origin());
    }

    /** A report may have no new date to give yet, because it asks for a decision first. */
    private static String variant(ReportedLine line) {
        if (line.line().asks().isPresent()) {
            return "asked";
        }
        return line.line().revised().isPresent() ? "revised" : "";
    }
}
