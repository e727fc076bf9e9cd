package nl.mlw.check.reports;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;

/** A result that was tested before it was delivered, or in another wrong order on its way from start to use. */
final class ResultOutOfOrder implements Rule {

    @Override
    public String id() {
        return "result-out-of-order";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts).flatMap(this::check);
    }

    private Stream<Diagnostic> check(ReportedLine line) {
        List<Moment> moments = Moment.inOrder(line);
        return IntStream.range(1, moments.size())
                .filter(next -> isOutOfOrder(moments.get(next - 1), moments.get(next)))
                .mapToObj(next -> finding(line, moments.get(next - 1), moments.get(next)));
    }

    /** That a result was put into use before it was adopted is a defect with a rule of its own. */
    private static boolean isOutOfOrder(Moment before, Moment next) {
        boolean elsewhere = before.key().equals("adopted") && next.key().equals("implemented");
        return next.day().isBefore(before.day()) && !elsewhere;
    }

    private Diagnostic finding(ReportedLine line, Moment before, Moment next) {
        return line.finding(id(), next.place())
                .with("moment", next.word())
                .with("date", next.day())
                .with("before", before.word())
                .with("before-date", before.day())
                .see("before", before.place());
    }
}
