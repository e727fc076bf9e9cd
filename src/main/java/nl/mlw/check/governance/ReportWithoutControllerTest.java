package nl.mlw.check.governance;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;

/** A report that has been adopted although no controller has tested it. */
final class ReportWithoutControllerTest implements Rule {

    @Override
    public String id() {
        return "report-without-controller-test";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().periods().stream()
                .filter(PeriodReport::adopted)
                .filter(report ->
                        report.tested().flatMap(PeriodReport.Tested::on).isEmpty())
                .map(report -> Diagnostic.of(id(), report.origin())
                        .about(report.period().id())
                        .with("period", report.period().id()));
    }
}
