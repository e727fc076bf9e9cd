package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;

/** A step that was completed, or should now be ready, before the day on which it was started according to that report or one before it. */
final class ReportedEndBeforeStart implements Rule {

    @Override
    public String id() {
        return "reported-end-before-start";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Course course = new Course();
        return ReportedLine.all(facts)
                .flatMap(line -> Optional.ofNullable(course.after(line).known().get("started")).stream()
                        .flatMap(started ->
                                Stream.concat(completed(line, started).stream(), revised(line, started).stream())));
    }

    private Optional<Diagnostic> completed(ReportedLine line, Moment started) {
        return line.line()
                .completed()
                .filter(day -> day.value().isBefore(started.day()))
                .map(day -> finding(line, started, day));
    }

    /** The day of a revised end no longer belongs to the work, so that it has to come after the first one. */
    private Optional<Diagnostic> revised(ReportedLine line, Moment started) {
        return line.line()
                .revised()
                .filter(day -> !day.value().isAfter(started.day()))
                .map(day -> finding(line, started, day).as("revised"));
    }

    private Diagnostic finding(ReportedLine line, Moment started, Located<LocalDate> end) {
        return line.finding(id(), end.origin())
                .with("end", end.value())
                .with("started", started.day())
                .see("started", started.place());
    }
}
