package nl.mlw.check.records;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.ReportDigest;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.ReportRecord;

/** A report whose own file was changed after it was adopted: it no longer says what was adopted. */
final class AdoptedReportChanged implements Rule {

    @Override
    public String id() {
        return "adopted-report-changed";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().periods().stream()
                .flatMap(report -> facts.plan().record(report).flatMap(record -> finding(report, record)).stream());
    }

    private Optional<Diagnostic> finding(PeriodReport report, ReportRecord record) {
        boolean same = ReportDigest.of(report.origin().file().text()).equals(record.digest());
        return same
                ? Optional.empty()
                : Optional.of(AdoptedReport.finding(id(), report).see("record", record.origin()));
    }
}
