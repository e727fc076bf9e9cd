package nl.mlw.document.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mlw.chart.GanttChart.Span;
import nl.mlw.compute.DateRange;
import nl.mlw.language.Language;
import nl.mlw.model.Programme;

/** The stretch of time that a planning covers, cut into columns and years. */
final class TimeLine {
    /** More columns than this do not fit on a page that lies down. */
    private static final int MOST = 24;

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
    static TimeLine of(List<PlanningRow> rows, Programme programme, Granularity asked, Language language) {
        List<DateRange> ranges = rows.stream().flatMap(PlanningRow::days).toList();
        DateRange covered = Stretch.covering(ranges.isEmpty() ? List.of(term(programme)) : ranges, MOST);
        LocalDate first = covered.from();
        LocalDate end = covered.until();
        for (Granularity granularity : Granularity.values()) {
            TimeLine line = new TimeLine(granularity, floor(first, granularity), ceiling(end, granularity), language);
            boolean last = granularity == Granularity.YEAR;
            if (granularity.compareTo(asked) >= 0 && (last || line.columns().size() <= MOST)) {
                return line;
            }
        }
        throw new IllegalStateException("no granularity");
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

    List<Span> columns() {
        List<Span> columns = new ArrayList<>();
        LocalDate at = from;
        while (at.isBefore(until)) {
            LocalDate next = at.plusMonths(granularity.months());
            columns.add(new Span(label(at), at, next));
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
            years.add(new Span(String.valueOf(at.getYear()), at, end));
            at = end;
        }
        return years;
    }

    private String label(LocalDate first) {
        return switch (granularity) {
            case MONTH -> language.shortMonth(first.getMonthValue());
            case QUARTER -> language.word("gantt.quarter", Map.of("quarter", (first.getMonthValue() + 2) / 3));
            case YEAR -> String.valueOf(first.getYear());
        };
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
