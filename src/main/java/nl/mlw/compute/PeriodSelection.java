package nl.mlw.compute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.model.Period;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;

/**
 * The stretch of time that somebody asks a report about: one period, or a month, quarter, year or range of months that holds
 * periods. Its name is the period's id wherever it is exactly one period.
 */
public record PeriodSelection(String name, LocalDate from, LocalDate through, List<PeriodReport> reports) {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-[Qq]([1-4])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    /** The selection that was meant; empty if it cannot be read or there is no report in it. */
    public static Optional<PeriodSelection> of(String asked, Plan plan) {
        String text = asked.strip();
        if (text.equals("latest")) {
            return latest(plan);
        }
        return range(text, plan.programme().reporting().everyMonths()).flatMap(range -> selection(text, range, plan));
    }

    /** Whether a report on this period would be part of what was asked for, if there is one. */
    public static boolean holds(String asked, Period period, Plan plan) {
        String text = asked.strip();
        if (text.equals("latest")) {
            return plan.periods().stream().allMatch(r -> r.period().compareTo(period) <= 0);
        }
        return range(text, plan.programme().reporting().everyMonths())
                .filter(range -> within(period.through(), range) || covers(period, range))
                .isPresent();
    }

    /** The report that says how things stood at the end. */
    public PeriodReport last() {
        return reports.get(reports.size() - 1);
    }

    /** The report that was made before all of these, if there was one. */
    public Optional<PeriodReport> previous(Plan plan) {
        List<PeriodReport> earlier = plan.periods().stream()
                .filter(r -> r.period().compareTo(reports.get(0).period()) < 0)
                .toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    private record Range(LocalDate from, LocalDate through) {}

    private static Optional<PeriodSelection> latest(Plan plan) {
        int count = plan.periods().size();
        return count == 0 ? Optional.empty() : Optional.of(of(plan.periods().get(count - 1)));
    }

    /** This report alone. */
    public static PeriodSelection of(PeriodReport report) {
        Period period = report.period();
        return new PeriodSelection(period.id(), period.from(), period.through(), List.of(report));
    }

    private static Optional<PeriodSelection> selection(String name, Range range, Plan plan) {
        List<PeriodReport> ending = plan.periods().stream()
                .filter(r -> within(r.period().through(), range))
                .toList();
        if (ending.isEmpty()) {
            return plan.periods().stream()
                    .filter(r -> covers(r.period(), range))
                    .findFirst()
                    .map(PeriodSelection::of);
        }
        return Optional.of(
                ending.size() == 1
                        ? of(ending.get(0))
                        : new PeriodSelection(name, range.from(), range.through(), ending));
    }

    private static boolean covers(Period period, Range range) {
        return !period.from().isAfter(range.from()) && !period.through().isBefore(range.through());
    }

    private static boolean within(LocalDate day, Range range) {
        return !day.isBefore(range.from()) && !day.isAfter(range.through());
    }

    private static Optional<Range> range(String text, int months) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            Optional<Range> first = range(text.substring(0, dots), months);
            Optional<Range> last = range(text.substring(dots + 2), months);
            return first.flatMap(f -> last.map(l -> new Range(f.from(), l.through())))
                    .filter(r -> !r.from().isAfter(r.through()));
        }
        return Period.of(text, months)
                .map(p -> new Range(p.from(), p.through()))
                .or(() -> month(text))
                .or(() -> quarter(text))
                .or(() -> year(text));
    }

    private static Optional<Range> month(String text) {
        Matcher matcher = MONTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            return Optional.of(new Range(month.atDay(1), month.atEndOfMonth()));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Optional<Range> quarter(String text) {
        Matcher matcher = QUARTER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        LocalDate first = LocalDate.of(year, 3 * Integer.parseInt(matcher.group(2)) - 2, 1);
        return Optional.of(new Range(first, first.plusMonths(3).minusDays(1)));
    }

    private static Optional<Range> year(String text) {
        Matcher matcher = YEAR.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return Optional.of(new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
}
