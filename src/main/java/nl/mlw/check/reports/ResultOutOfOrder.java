package nl.mlw.check.reports;

import java.util.List;
import java.util.Optional;
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
        Course course = new Course();
        return ReportedLine.all(facts).flatMap(line -> check(line, course.after(line)));
    }

    private Stream<Diagnostic> check(ReportedLine line, Course.After course) {
        List<Moment> news = course.news();
        List<Moment> moments = Moment.ORDER.stream()
                .flatMap(key -> Optional.ofNullable(course.known().get(key)).stream())
                .toList();
        return IntStream.range(1, moments.size())
                .filter(next -> news.contains(moments.get(next)) || news.contains(moments.get(next - 1)))
                .filter(next -> isOutOfOrder(moments.get(next - 1), moments.get(next)))
                .mapToObj(next -> finding(line, news, moments.get(next - 1), moments.get(next)));
    }

    /** That a result was put into use before it was adopted is a defect with a rule of its own. */
    private static boolean isOutOfOrder(Moment before, Moment next) {
        boolean elsewhere = before.key().equals("adopted") && next.key().equals("implemented");
        return next.day().isBefore(before.day()) && !elsewhere;
    }

    /** At what this report is the first to say of the two; the other may stand in an earlier report. */
    private Diagnostic finding(ReportedLine line, List<Moment> news, Moment before, Moment next) {
        boolean here = news.contains(next);
        return line.finding(id(), here ? next.place() : before.place())
                .with("moment", next.word())
                .with("date", next.day())
                .with("before", before.word())
                .with("before-date", before.day())
                .see("other", here ? before.place() : next.place());
    }
}
