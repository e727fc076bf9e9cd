package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.source.Origin;

/**
 * Something that has happened to a step on a day, according to a report.
 *
 * @param key of what happened; its word in the labels is that of {@code moment}
 * @param place where the report says so
 */
record Moment(String key, LocalDate day, Origin place) {

    /** The keys from start to use, in the order in which they should happen. */
    static final List<String> ORDER = List.of("started", "delivered", "tested", "adopted", "implemented");

    /** All that a line says has happened, and when. */
    static Stream<Moment> all(ReportedLine reported) {
        StepReport line = reported.line();
        return Stream.of(
                        of("started", line.started()),
                        of("delivered", line.result().delivered()),
                        of("tested", line.result().tested()),
                        adopted(reported),
                        of("implemented", line.result().implemented()),
                        of("completed", line.completed()))
                .flatMap(Optional::stream);
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
