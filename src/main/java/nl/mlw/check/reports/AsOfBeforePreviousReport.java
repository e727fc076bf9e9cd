package nl.mlw.check.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;

/** A report on a later period that shows an earlier day than the report before it, or the same day. */
final class AsOfBeforePreviousReport implements Rule {

    @Override
    public String id() {
        return "as-of-before-previous-report";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        List<Diagnostic> findings = new ArrayList<>();
        List<PeriodReport> reports = facts.plan().periods();
        for (int i = 1; i < reports.size(); i++) {
            PeriodReport report = reports.get(i);
            PeriodReport previous = reports.get(i - 1);
            if (!report.asOf().value().isAfter(previous.asOf().value())) {
                findings.add(finding(report, previous));
            }
        }
        return findings.stream();
    }

    private Diagnostic finding(PeriodReport report, PeriodReport previous) {
        return ReportFinding.of(id(), report, report.asOf().origin())
                .with("as-of", report.asOf().value())
                .with("previous", previous.period().id())
                .with("previous-as-of", previous.asOf().value())
                .see("previous", previous.asOf().origin());
    }
}
