package nl.mlw.check.reports;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;

/** Something that has happened according to a report, on a day after that of the report. */
final class ReportedInFuture implements Rule {

    @Override
    public String id() {
        return "reported-in-future";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .flatMap(line -> Moment.all(line)
                        .filter(moment -> moment.day().isAfter(line.asOf()))
                        .map(moment -> line.finding(id(), moment.place())
                                .with("moment", moment.word())
                                .with("date", moment.day())
                                .with("as-of", line.asOf())
                                .see("as-of", line.report().asOf().origin())));
    }
}
