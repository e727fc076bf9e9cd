package nl.mlw.check.reports;

import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;
import nl.mlw.source.Origin;

/** Begins a finding about a report as a whole. */
final class ReportFinding {

    private ReportFinding() {}

    /** A finding of a rule on this report, at this place. */
    static Diagnostic of(String rule, PeriodReport report, Origin place) {
        String period = report.period().id();
        return Diagnostic.of(rule, place).about(period).in(period).with("period", period);
    }
}
