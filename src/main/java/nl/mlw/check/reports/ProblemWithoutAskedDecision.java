package nl.mlw.check.reports;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.StepStatus;

/** A step with a problem, while the report does not say which decision is asked to solve it. */
final class ProblemWithoutAskedDecision implements Rule {

    @Override
    public String id() {
        return "problem-without-asked-decision";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .filter(line -> line.is(StepStatus.PROBLEM))
                .filter(line -> line.line().asks().isEmpty())
                .map(line -> line.finding(id(), line.line().origin()));
    }
}
