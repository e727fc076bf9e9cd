package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.model.Assignment;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.Step;
import nl.mlw.model.StepStatus;

/**
 * A step together with what was reported on it, now and before.
 *
 * @param step empty for an assignment that has not been planned
 * @param line what the report says about it, if anything
 * @param earlier what the report before it said
 */
record ReportedStep(
        String number,
        String title,
        Assignment assignment,
        Optional<Step> step,
        Optional<Line> line,
        Optional<Line> earlier) {

    Optional<StepStatus> status() {
        return line.map(Line::status);
    }

    boolean is(StepStatus status) {
        return status().filter(status::equals).isPresent();
    }

    /** Whether there is a known end, and a report that moves it to a later day. */
    Optional<LocalDate> missedTo() {
        return missedTo(line);
    }

    /** The day on which it should be ready: that of the plan, or the later one that a report gave. */
    Optional<LocalDate> expected(Optional<Line> reported) {
        return missedTo(reported).or(this::planned);
    }

    /** The day on which it should be ready according to the plan. */
    Optional<LocalDate> planned() {
        return step.flatMap(s -> s.time().until());
    }

    /** A new day that is not later than the planned one. */
    Optional<LocalDate> earlierThanPlanned() {
        return revised(line).filter(day -> planned().filter(day::isBefore).isPresent());
    }

    private Optional<LocalDate> missedTo(Optional<Line> reported) {
        return revised(reported)
                .filter(day -> planned().isEmpty() || planned().get().isBefore(day));
    }

    private static Optional<LocalDate> revised(Optional<Line> reported) {
        return reported.flatMap(Line::revised).map(Located::value);
    }
}
