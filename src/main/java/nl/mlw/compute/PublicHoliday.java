package nl.mlw.compute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The Dutch public holidays on which offices are closed; Liberation Day is not among them, because most offices are open then. */
public enum PublicHoliday {
    NEW_YEARS_DAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    KINGS_DAY,
    ASCENSION_DAY,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    BOXING_DAY;

    /** The holiday on this day; should two fall together, the first in the order above. */
    public static Optional<PublicHoliday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    /** Its day in this year. */
    public LocalDate in(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, Month.JANUARY, 1);
            case EASTER_SUNDAY -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case KINGS_DAY -> kingsDay(year);
            case ASCENSION_DAY -> easter(year).plusDays(39);
            case WHIT_SUNDAY -> easter(year).plusDays(49);
            case WHIT_MONDAY -> easter(year).plusDays(50);
            case CHRISTMAS_DAY -> LocalDate.of(year, Month.DECEMBER, 25);
            case BOXING_DAY -> LocalDate.of(year, Month.DECEMBER, 26);
        };
    }

    /** As it is written on a rule's page: {@code kings-day}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The day before if 27 April is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** The Sunday after the first full moon of spring, by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
    private static LocalDate easter(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int rest = Math.floorMod(year, 100);
        int moonDrift = (century - (century + 8) / 25 + 1) / 3;
        int epact = Math.floorMod(19 * golden + century - century / 4 - moonDrift + 15, 30);
        int weekday = Math.floorMod(32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4, 7);
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
