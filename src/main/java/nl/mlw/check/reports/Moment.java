package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.source.Origin;

/**
 * Something that has happened to a step on a day, according to a report.
 *
 * @param key of what happened; its word in the labels is that of {@code moment}
 * @param place where the report says so
 */
record Moment(String key, LocalDate day, Origin place) {

    /** From start to use, in the order in which it should happen; what was not reported is left out. */
    static List<Moment> inOrder(ReportedLine reported) {
        Line line = reported.line();
        return Stream.of(
                        of("started", line.started()),
                        of("delivered", line.result().delivered()),
                        of("tested", line.result().tested()),
                        adopted(reported),
                        of("implemented", line.result().implemented()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All of them, and when the step was completed. */
    static Stream<Moment> all(ReportedLine reported) {
        return Stream.concat(
                inOrder(reported).stream(), of("completed", reported.line().completed()).stream());
    }

    Term word() {
        return new Term("moment." + key);
    }

    private static Optional<Moment> of(String key, Optional<Located<LocalDate>> date) {
        return date.map(day -> new Moment(key, day.value(), day.origin()));
    }

    /** A result is adopted on the day of the decision that says so. */
    private static Optional<Moment> adopted(ReportedLine reported) {
        return reported.line()
                .result()
                .adopted()
                .flatMap(ref -> reported.plan()
                        .decision(ref)
                        .flatMap(Decision::date)
                        .map(day -> new Moment("adopted", day.value(), ref.origin())));
    }
}
