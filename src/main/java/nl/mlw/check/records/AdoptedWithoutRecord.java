package nl.mlw.check.records;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;

/** A report that has been adopted while nothing was kept of what it printed, so that it may say something else tomorrow. */
final class AdoptedWithoutRecord implements Rule {

    @Override
    public String id() {
        return "adopted-without-record";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().periods().stream()
                .filter(PeriodReport::adopted)
                .filter(report -> facts.plan().record(report).isEmpty())
                .map(report -> AdoptedReport.finding(id(), report));
    }
}
