package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;
import nl.mlw.model.Time;

/** Guesses that a date was meant one year later; only if the chain of steps then fits, and never to change it by itself. */
final class YearTypo {

    private YearTypo() {}

    /** The time with its end one year later, if the step then takes time and the steps behind it can follow. */
    static Optional<Time.Interval> ending(Plan plan, Step step, Time.Interval interval) {
        Time.Interval meant =
                new Time.Interval(interval.from(), later(interval.to()), interval.inclusive(), interval.origin());
        boolean followed = followers(plan, step).stream().allMatch(next -> canFollow(next, meant));
        return meant.isProper() && followed ? Optional.of(meant) : Optional.empty();
    }

    /** The time with its start one year later, if the step then still takes time and no longer begins before {@code earliest}. */
    static Optional<Time.Interval> starting(Time.Interval interval, LocalDate earliest) {
        Time.Interval meant =
                new Time.Interval(later(interval.from()), interval.to(), interval.inclusive(), interval.origin());
        boolean fits = meant.isProper() && !meant.from().value().isBefore(earliest);
        return fits ? Optional.of(meant) : Optional.empty();
    }

    private static Located<LocalDate> later(Located<LocalDate> date) {
        return new Located<>(date.value().plusYears(1), date.origin());
    }

    private static List<Time.Interval> followers(Plan plan, Step step) {
        return plan.followers(step).stream()
                .flatMap(next -> next.interval().stream())
                .toList();
    }

    /** The next step may have the same typo, so its start may move along. */
    private static boolean canFollow(Time.Interval next, Time.Interval before) {
        return before.until()
                .filter(end -> !next.from().value().isBefore(end)
                        || starting(next, end).isPresent())
                .isPresent();
    }
}
