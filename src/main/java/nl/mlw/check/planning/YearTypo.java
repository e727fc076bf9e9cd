package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;
import nl.mlw.model.Time;

/** Guesses that a date was meant one year later; only if the chain of steps then fits, and never to change it by itself. */
final class YearTypo {

    private YearTypo() {}

    /** The end one year later, if the step then takes time and the steps behind it can follow. */
    static Optional<LocalDate> end(Plan plan, Step step, Time.Interval interval) {
        LocalDate later = interval.to().value().plusYears(1);
        boolean takesTime = later.isAfter(interval.from().value());
        boolean followed = followers(plan, step).stream().allMatch(next -> canFollow(next, later));
        return takesTime && followed ? Optional.of(later) : Optional.empty();
    }

    /** The start one year later, if the step then still takes time and no longer begins before {@code earliest}. */
    static Optional<LocalDate> start(Time.Interval interval, LocalDate earliest) {
        LocalDate later = interval.from().value().plusYears(1);
        boolean fits = later.isBefore(interval.to().value()) && !later.isBefore(earliest);
        return fits ? Optional.of(later) : Optional.empty();
    }

    private static List<Time.Interval> followers(Plan plan, Step step) {
        return plan.steps().stream()
                .filter(next -> next.after()
                        .filter(ref -> plan.names().id(ref).equals(step.id()))
                        .isPresent())
                .flatMap(next -> next.interval().stream())
                .toList();
    }

    /** The next step may have the same typo, so its start may move along. */
    private static boolean canFollow(Time.Interval next, LocalDate end) {
        return !next.from().value().isBefore(end) || start(next, end).isPresent();
    }
}
