package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Period;
import nl.mlw.model.PeriodReport;

/** A report of which the date does not belong to its period: before it begins, or after the next one has ended. */
final class AsOfOutsidePeriod implements Rule {

    @Override
    public String id() {
        return "as-of-outside-period";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().periods().stream()
                .filter(report -> isBefore(report) || isAfter(report))
                .map(report -> ReportFinding.of(id(), report, report.asOf().origin())
                        .as(isBefore(report) ? "" : "late")
                        .with("as-of", report.asOf().value())
                        .with("from", report.period().from())
                        .with("through", report.period().through())
                        .with("next-through", nextThrough(report.period()))
                        .see("period", report.origin()));
    }

    private static boolean isBefore(PeriodReport report) {
        return report.asOf().value().isBefore(report.period().from());
    }

    /** A report may be made some time after its period; from the end of the next period on there should be a later report. */
    private static boolean isAfter(PeriodReport report) {
        return report.asOf().value().isAfter(nextThrough(report.period()));
    }

    private static LocalDate nextThrough(Period period) {
        return Period.containing(period.through().plusDays(1), period.months()).through();
    }
}
