package nl.mlw.check.records;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Plan;
import nl.mlw.model.ReportRecord;

/** A record of a report that is not there, or that is a draft again: what was adopted has been taken back in silence. */
final class RecordWithoutReport implements Rule {

    @Override
    public String id() {
        return "record-without-report";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().records().stream().flatMap(record -> finding(facts.plan(), record).stream());
    }

    private Optional<Diagnostic> finding(Plan plan, ReportRecord record) {
        String period = record.period().value();
        return plan.periods().stream()
                .filter(report -> report.period().id().equals(period))
                .findFirst()
                .map(report -> plan.record(report).filter(record::equals).isPresent()
                        ? Optional.<Diagnostic>empty()
                        : Optional.of(about(record)
                                .as(report.adopted() ? "twice" : "draft")
                                .see("report", report.origin())))
                .orElseGet(() -> Optional.of(about(record)));
    }

    private Diagnostic about(ReportRecord record) {
        String period = record.period().value();
        return Diagnostic.of(id(), record.period().origin()).about(period).with("period", period);
    }
}
