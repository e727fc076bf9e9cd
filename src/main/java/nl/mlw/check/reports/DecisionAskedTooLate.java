package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Ask;

/** A decision that a report asks for by a day that was already past. */
final class DecisionAskedTooLate implements Rule {

    @Override
    public String id() {
        return "decision-asked-too-late";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .flatMap(line -> line.line().asks().flatMap(Ask::by).stream()
                        .filter(day -> day.value().isBefore(line.asOf()))
                        .map(day -> finding(line, day)));
    }

    private Diagnostic finding(ReportedLine line, Located<LocalDate> day) {
        return line.finding(id(), day.origin())
                .with("by", day.value())
                .with("as-of", line.asOf())
                .see("as-of", line.report().asOf().origin());
    }
}
