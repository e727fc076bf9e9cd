package nl.mlw.compute;

import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Time;

/**
 * How one step stands as of a day: what the plan promises, what was reported until then, and what follows from the two. Every
 * document, rule and expression reads the dates and the status of a step here, so that no two of them can differ.
 *
 * @param planned its place in the planning
 * @param line what the last report until that day says of it; empty if that report leaves it out
 * @param said the last that any report until that day said of it, with all that has happened to it according to those before: a
 *     later report that leaves a step out, or a day on which something happened, takes nothing back
 * @param decision which moved its end
 * @param asOf the day
 */
public record StepState(
        PlannedStep planned,
        Optional<StepReport> line,
        Optional<StepReport> said,
        Optional<Decision> decision,
        LocalDate asOf) {

    /** The step's id. */
    public String id() {
        return planned.id();
    }

    /** When it happens according to the plan. */
    public Time time() {
        return planned.step().time();
    }

    /** How it goes; empty if nothing was reported, which is not the same as not started. What has ended stays so without being said again. */
    public Optional<StepStatus> status() {
        return line.or(() -> said.filter(l -> hasEnded(l.status()))).map(StepReport::status);
    }

    /** Whether it has this status. */
    public boolean is(StepStatus status) {
        return status().filter(status::equals).isPresent();
    }

    /** Whether there is still something to do, as far as is known. */
    public boolean isOpen() {
        return status().filter(StepState::hasEnded).isEmpty();
    }

    /** The day on which it began, as reported. */
    public Optional<Located<LocalDate>> started() {
        return said.flatMap(StepReport::started);
    }

    /** The day on which it was completed, as reported. */
    public Optional<Located<LocalDate>> completed() {
        return is(StepStatus.COMPLETED) ? said.flatMap(StepReport::completed) : Optional.empty();
    }

    /** The end that a report gave in place of the planned one, earlier or later; the first day that no longer belongs to it. */
    public Optional<Located<LocalDate>> revised() {
        return said.flatMap(StepReport::revised);
    }

    /** The day on which it should be ready according to the plan: the first day that no longer belongs to it. */
    public Optional<LocalDate> plannedEnd() {
        return time().until();
    }

    /** A revised end that is later than the planned one, or comes where none was planned. */
    public Optional<LocalDate> missedTo() {
        return revised()
                .map(Located::value)
                .filter(day -> plannedEnd().map(day::isAfter).orElse(true));
    }

    /** A revised end that is not later than the planned one. */
    public Optional<LocalDate> broughtForwardTo() {
        return revised().map(Located::value).filter(day -> missedTo().isEmpty());
    }

    /** The first day: as reported, else as planned. */
    public Optional<Located<LocalDate>> start() {
        return started().or(this::plannedStart);
    }

    /** The day on which it is ready: on which it was completed, else the revised end, else the planned one if that can be. */
    public Optional<Located<LocalDate>> end() {
        return completed().or(this::revised).or(this::soundEnd);
    }

    /**
     * The days that a drawing fills: what has been completed until its real end, and never past the day of this state; else
     * until the planned end, or a revised one where none was planned. Empty if it cannot be drawn.
     */
    public Optional<DateRange> stretch() {
        if (is(StepStatus.COMPLETED)) {
            LocalDate ready = end().map(Located::value).filter(asOf::isAfter).orElse(asOf);
            return start().map(Located::value)
                    .map(from -> new DateRange(from.isBefore(ready) ? from : ready.minusDays(1), ready));
        }
        Optional<LocalDate> until = plannedEnd().or(this::missedTo);
        return time().start()
                .or(() -> started().map(Located::value))
                .flatMap(from -> until.map(end -> new DateRange(from, end)))
                .filter(range -> !range.isEmpty());
    }

    /** What comes behind those days because the planned end is missed; empty once it has ended. */
    public Optional<DateRange> extension() {
        return stretch()
                .filter(range -> isOpen())
                .flatMap(range -> missedTo().map(day -> new DateRange(range.until(), day)))
                .filter(range -> !range.isEmpty());
    }

    /** Whether the planned first day is past while the report says that it has not begun. */
    public boolean startHasPassed() {
        return is(StepStatus.NOT_STARTED)
                && time().start().filter(asOf::isAfter).isPresent();
    }

    /** Whether it should be ready by now and is not. */
    public boolean endHasPassed() {
        return isOpen() && end().map(Located::value).filter(asOf::isAfter).isPresent();
    }

    /** The first day according to the plan. */
    public Optional<Located<LocalDate>> plannedStart() {
        return time() instanceof Time.Interval interval
                ? Optional.of(interval.from())
                : time().start().map(day -> new Located<>(day, time().origin()));
    }

    private Optional<Located<LocalDate>> soundEnd() {
        return isImpossible()
                ? Optional.empty()
                : plannedEnd()
                        .map(day -> new Located<>(
                                day,
                                time() instanceof Time.Interval interval
                                        ? interval.to().origin()
                                        : time().origin()));
    }

    /** Whether its planned dates cannot be, because it ends before it begins. */
    public boolean isImpossible() {
        return time() instanceof Time.Interval interval && !interval.isProper();
    }

    private static boolean hasEnded(StepStatus status) {
        return status == StepStatus.COMPLETED || status == StepStatus.CANCELLED;
    }
}
