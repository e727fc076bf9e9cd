package nl.mlw.check.reports;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;

/** A report on another period than the name of its file says. */
final class PeriodNameDiffers implements Rule {

    @Override
    public String id() {
        return "period-name-differs";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().periods().stream()
                .filter(report -> !report.named().equals(Optional.of(report.period())))
                .map(this::finding);
    }

    private Diagnostic finding(PeriodReport report) {
        String period = report.period().id();
        Diagnostic finding = ReportFinding.of(id(), report, report.origin())
                .with("file", report.fileName())
                .with("name", period + ".yaml");
        return report.named().map(named -> finding.with("named", named.id())).orElseGet(() -> finding.as("no-period"));
    }
}
