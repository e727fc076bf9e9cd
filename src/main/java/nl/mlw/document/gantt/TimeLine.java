package nl.mlw.document.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.chart.GanttChart.Span;
import nl.mlw.compute.DateRange;
import nl.mlw.language.Language;
import nl.mlw.model.Programme;

/** The stretch of time that a planning covers, cut into columns and years. */
final class TimeLine {
    /** More columns than this are no pleasure to read, so nobody gets them who did not ask for them. */
    private static final int PLEASANT = 24;

    private final Granularity granularity;
    private final Language language;
    private final LocalDate from;
    private final LocalDate until;

    private TimeLine(Granularity granularity, LocalDate from, LocalDate until, Language language) {
        this.granularity = granularity;
        this.from = from;
        this.until = until;
        this.language = language;
    }

    /** Over all rows that can be drawn, else over the programme; in coarser columns than asked if there would be too many. */
    static TimeLine of(List<PlanningRow> rows, Programme programme, Optional<Granularity> asked, Language language) {
        return Stream.of(Granularity.values())
                .filter(granularity -> granularity.compareTo(asked.orElse(Granularity.MONTH)) >= 0)
                .map(granularity -> exactly(rows, programme, granularity, language))
                .filter(line -> asked.isPresent() ? line.isReadable() : line.isPleasant())
                .findFirst()
                .orElseGet(() -> exactly(rows, programme, Granularity.YEAR, language));
    }

    /** In such columns, however many that gives. */
    static TimeLine exactly(List<PlanningRow> rows, Programme programme, Granularity granularity, Language language) {
        List<DateRange> ranges = rows.stream().flatMap(PlanningRow::days).toList();
        DateRange covered =
                Stretch.covering(ranges.isEmpty() ? List.of(term(programme)) : ranges, Granularity.YEAR.most());
        return new TimeLine(
                granularity, floor(covered.from(), granularity), ceiling(covered.until(), granularity), language);
    }

    /** Whether each of its columns can have a head. */
    boolean isReadable() {
        return columns().size() <= granularity.most();
    }

    private boolean isPleasant() {
        return columns().size() <= PLEASANT;
    }

    private static DateRange term(Programme programme) {
        LocalDate from = programme.from().value();
        LocalDate until = programme.through().value().plusDays(1);
        return new DateRange(from, until.isAfter(from) ? until : from.plusDays(1));
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    /** Whether these days stand on it from the first to the last. */
    boolean holds(DateRange days) {
        return holds(days.from()) && holds(days.through());
    }

    /** Whether any of these days stands on it. */
    boolean shows(DateRange days) {
        return new DateRange(from, until).meets(days);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    Granularity granularity() {
        return granularity;
    }

    List<Span> columns() {
        List<Span> columns = new ArrayList<>();
        LocalDate at = from;
        while (at.isBefore(until)) {
            LocalDate next = at.plusMonths(granularity.months());
            columns.add(column(at, next));
            at = next;
        }
        return columns;
    }

    List<Span> years() {
        List<Span> years = new ArrayList<>();
        LocalDate at = from;
        while (at.isBefore(until)) {
            LocalDate next = LocalDate.of(at.getYear() + 1, 1, 1);
            LocalDate end = next.isBefore(until) ? next : until;
            years.add(year(at, end));
            at = end;
        }
        return years;
    }

    private Span column(LocalDate first, LocalDate end) {
        return switch (granularity) {
            case MONTH -> {
                String month = language.shortMonth(first.getMonthValue());
                yield new Span(month, List.of(month.substring(0, 1)), first, end);
            }
            case QUARTER -> {
                int quarter = (first.getMonthValue() + 2) / 3;
                Map<String, Integer> number = Map.of("quarter", quarter);
                String brief = language.word("gantt.quarter-short", number);
                List<String> shorter = List.of(brief, String.valueOf(quarter));
                yield new Span(language.word("gantt.quarter", number), shorter, first, end);
            }
            case YEAR -> year(first, end);
        };
    }

    private static Span year(LocalDate first, LocalDate end) {
        String year = String.valueOf(first.getYear());
        return new Span(year, List.of("’" + year.substring(Math.max(0, year.length() - 2))), first, end);
    }

    private static LocalDate floor(LocalDate day, Granularity granularity) {
        int month = (day.getMonthValue() - 1) / granularity.months() * granularity.months() + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    private static LocalDate ceiling(LocalDate day, Granularity granularity) {
        LocalDate first = floor(day, granularity);
        return first.equals(day) ? day : first.plusMonths(granularity.months());
    }
}
