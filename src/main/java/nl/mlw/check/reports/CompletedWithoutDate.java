package nl.mlw.check.reports;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.StepStatus;

/** A step that is completed, while the report does not say since when. */
final class CompletedWithoutDate implements Rule {

    @Override
    public String id() {
        return "completed-without-date";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .filter(line -> line.is(StepStatus.COMPLETED))
                .filter(line -> line.line().completed().isEmpty())
                .map(line -> line.finding(id(), line.line().origin()));
    }
}
