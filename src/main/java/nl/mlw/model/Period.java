package nl.mlw.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reporting period, numbered within its year: with a report every two months 2021-P6 is November and December 2021. */
public record Period(int year, int number, int months) implements Comparable<Period> {
    private static final Pattern ID = Pattern.compile("(\\d{4})-P(\\d{1,2})");

    /** The period with this id, if the id is well formed and the year has that many periods. */
    public static Optional<Period> of(String id, int months) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(2));
        return number < 1 || number > 12 / months
                ? Optional.empty()
                : Optional.of(new Period(Integer.parseInt(matcher.group(1)), number, months));
    }

    /** The period in which a day falls. */
    public static Period containing(LocalDate day, int months) {
        return new Period(day.getYear(), (day.getMonthValue() - 1) / months + 1, months);
    }

    /** As it is written: 2021-P6. */
    public String id() {
        return String.format(Locale.ROOT, "%04d-P%d", year, number);
    }

    /** Its first day. */
    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * months + 1, 1);
    }

    /** Its last day. */
    public LocalDate through() {
        return from().plusMonths(months).minusDays(1);
    }

    @Override
    public int compareTo(Period other) {
        return from().compareTo(other.from());
    }
}
