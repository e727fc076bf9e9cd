package nl.mlw.check.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;

/** Something that happened on one day according to a report, and on another according to the report before it. */
final class ReportedDateChanged implements Rule {

    /** What a report said, and which. */
    private record Said(ReportedLine line, Moment moment) {}

    @Override
    public String id() {
        return "reported-date-changed";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, Said> last = new HashMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        ReportedLine.all(facts)
                .forEach(line -> Moment.all(line).forEach(moment -> {
                    Said earlier = last.put(line.step() + " " + moment.key(), new Said(line, moment));
                    if (earlier != null && !earlier.moment().day().equals(moment.day())) {
                        findings.add(finding(line, moment, earlier));
                    }
                }));
        return findings.stream();
    }

    private Diagnostic finding(ReportedLine line, Moment moment, Said earlier) {
        return line.finding(id(), moment.place())
                .with("moment", moment.word())
                .with("date", moment.day())
                .with("earlier", earlier.line().report().period().id())
                .with("earlier-date", earlier.moment().day())
                .see("earlier", earlier.moment().place());
    }
}
