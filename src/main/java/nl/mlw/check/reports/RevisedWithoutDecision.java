package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;

/** A later end that a report gives a step, although nobody has decided on it. */
final class RevisedWithoutDecision implements Rule {

    @Override
    public String id() {
        return "revised-without-decision";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .filter(line -> line.line().revisedBy().isEmpty())
                .flatMap(line -> later(line).map(end -> finding(line, end)).stream());
    }

    /** To be ready early needs no decision. */
    private static Optional<Located<LocalDate>> later(ReportedLine line) {
        Optional<LocalDate> planned =
                line.plan().step(line.step()).flatMap(step -> step.time().until());
        return line.line()
                .revised()
                .filter(end -> planned.isEmpty() || end.value().isAfter(planned.get()));
    }

    private Diagnostic finding(ReportedLine line, Located<LocalDate> end) {
        Diagnostic finding = line.finding(id(), end.origin()).with("end", end.value());
        return line.line()
                .asks()
                .map(ask -> finding.as("asked").see("asked", ask.decision().origin()))
                .orElse(finding);
    }
}
