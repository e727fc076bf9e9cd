package nl.mlw.check.records;

import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;

/** Begins a finding about an adopted report, at its period. */
final class AdoptedReport {

    private AdoptedReport() {}

    static Diagnostic finding(String rule, PeriodReport report) {
        String period = report.period().id();
        return Diagnostic.of(rule, report.origin()).about(period).in(period).with("period", period);
    }
}
