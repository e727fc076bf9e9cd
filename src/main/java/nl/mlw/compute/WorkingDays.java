package nl.mlw.compute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import nl.mlw.model.Plan;

/** The days on which people work: no weekend, no public holiday, and none of the days off that the plan adds. */
public final class WorkingDays {
    private final Set<LocalDate> daysOff;

    private WorkingDays(Set<LocalDate> daysOff) {
        this.daysOff = daysOff;
    }

    /** The working days of this plan. */
    public static WorkingDays of(Plan plan) {
        return new WorkingDays(new TreeSet<>(plan.planning().holidays()));
    }

    /** Whether people work on this day. */
    public boolean contain(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !daysOff.contains(day) && PublicHoliday.on(day).isEmpty();
    }

    /** Whether the plan names this day as one on which nobody works. */
    public boolean areOffOn(LocalDate day) {
        return daysOff.contains(day);
    }

    /** This day if people work then, else the next on which they do. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!contain(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Whether people work on at least one of these days. */
    public boolean fallIn(DateRange range) {
        return onOrAfter(range.from()).isBefore(range.until());
    }
}
