package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.Ref;

/** An end that a report has moved with a decision that had not been taken yet. */
final class RevisedBeforeDecision implements Rule {

    @Override
    public String id() {
        return "revised-before-decision";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .flatMap(line -> line.line().revisedBy().flatMap(ref -> finding(line, ref)).stream());
    }

    private Optional<Diagnostic> finding(ReportedLine line, Ref ref) {
        return line.plan()
                .decision(ref)
                .flatMap(Decision::date)
                .filter(date -> date.value().isAfter(line.asOf()))
                .map(date -> finding(line, ref, date));
    }

    private Diagnostic finding(ReportedLine line, Ref ref, Located<LocalDate> date) {
        return line.finding(id(), ref.origin())
                .with("decision", line.plan().names().id(ref))
                .with("date", date.value())
                .with("as-of", line.asOf())
                .see("decision", date.origin());
    }
}
