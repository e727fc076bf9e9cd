package nl.mlw.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** The functions on dates that a plan needs: a date as written, and the days, working days and whole months between two. */
@SuppressWarnings("Immutable") // what these functions hold on to never changes
final class DateFunctions {
    static final List<String> NAMES = List.of("date", "days", "months", "workdays");

    private final Set<LocalDate> holidays;

    DateFunctions(List<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    static List<CelFunctionDecl> declarations() {
        return List.of(
                CelFunctionDecl.newFunctionDeclaration(
                        "date",
                        CelOverloadDecl.newGlobalOverload("date_string", SimpleType.TIMESTAMP, SimpleType.STRING)),
                between("days"),
                between("months"),
                between("workdays"));
    }

    List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from("date_string", String.class, DateFunctions::date),
                CelFunctionBinding.from(
                        "days_between",
                        Instant.class,
                        Instant.class,
                        (from, until) -> ChronoUnit.DAYS.between(day(from), day(until))),
                CelFunctionBinding.from(
                        "months_between",
                        Instant.class,
                        Instant.class,
                        (from, until) -> Period.between(day(from), day(until)).toTotalMonths()),
                CelFunctionBinding.from(
                        "workdays_between",
                        Instant.class,
                        Instant.class,
                        (from, until) -> workdays(day(from), day(until))));
    }

    private static CelFunctionDecl between(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name,
                CelOverloadDecl.newGlobalOverload(
                        name + "_between", SimpleType.INT, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP));
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant date(String written) {
        try {
            return LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException impossible) {
            throw new ImpossibleDate(written);
        }
    }

    /** From the first day up to but not including the last; negative if the last comes first. */
    private Object workdays(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -weekdays(until, from);
        }
        return weekdays(from, until);
    }

    private long weekdays(LocalDate from, LocalDate until) {
        long weeks = ChronoUnit.DAYS.between(from, until) / 7;
        long count = weeks * 5
                + from.plusDays(weeks * 7)
                        .datesUntil(until)
                        .filter(DateFunctions::isWeekday)
                        .count();
        return count
                - holidays.stream()
                        .filter(day -> !day.isBefore(from) && day.isBefore(until) && isWeekday(day))
                        .count();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    /** A date inside an expression that no calendar has. */
    static final class ImpossibleDate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ImpossibleDate(String written) {
            super(written, null, false, false);
        }
    }
}
