package nl.mlw.document.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.compute.PlannedStep;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.Time;

/**
 * A row of the planning with what was reported on it.
 *
 * @param before the rows that it waits for
 */
record PlanningRow(PlannedStep planned, Optional<Line> line, List<PlannedStep> before) {

    Time time() {
        return planned.step().time();
    }

    /** Its stretch of time; empty if it has none, or one that ends before it begins. */
    Optional<Stretch> stretch() {
        return time().start()
                .flatMap(from -> time().until().map(until -> new Stretch(from, until)))
                .filter(stretch -> stretch.from().isBefore(stretch.until()));
    }

    /** Whether its dates cannot be. */
    boolean impossible() {
        return time() instanceof Time.Interval interval && !interval.isProper();
    }

    /** The later day that a report gave for its end. */
    Optional<LocalDate> missedTo() {
        return line.flatMap(Line::revised)
                .map(Located::value)
                .filter(day -> stretch()
                        .filter(stretch -> stretch.until().isBefore(day))
                        .isPresent());
    }

    /** From a first day until the first day that no longer belongs to it. */
    record Stretch(LocalDate from, LocalDate until) {

        boolean meets(LocalDate first, LocalDate end) {
            return from.isBefore(end) && first.isBefore(until);
        }
    }
}
