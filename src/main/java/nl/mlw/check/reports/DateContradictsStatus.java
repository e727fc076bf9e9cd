package nl.mlw.check.reports;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.StepStatus;

/** A date of something that cannot have happened with the status that the same line gives. */
final class DateContradictsStatus implements Rule {

    @Override
    public String id() {
        return "date-contradicts-status";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .flatMap(line -> Moment.all(line)
                        .filter(moment -> contradicts(line, moment))
                        .map(moment -> line.finding(id(), moment.place())
                                .with("moment", moment.word())
                                .with("date", moment.day())
                                .with("status", line.statusWord())
                                .see("status", line.line().origin())));
    }

    private static boolean contradicts(ReportedLine line, Moment moment) {
        return moment.key().equals("completed") ? !line.is(StepStatus.COMPLETED) : line.is(StepStatus.NOT_STARTED);
    }
}
