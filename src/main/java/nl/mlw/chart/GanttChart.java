package nl.mlw.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a planning chart shows, with all words ready to be drawn.
 *
 * @param from the first day that is drawn
 * @param until the first day that is no longer drawn
 * @param years the first line of the head
 * @param bands the second line of the head: a month or a quarter each; empty if the years are all there is
 * @param dates the hard dates and events, above the rows
 * @param dependencies pairs of row ids: the second waits for the first
 * @param later what the part of a bar behind a missed day is called
 * @param waits what an arrow says
 */
public record GanttChart(
        String title,
        LocalDate from,
        LocalDate until,
        List<Span> years,
        List<Span> bands,
        Optional<Moment> asOf,
        Dates dates,
        List<Group> groups,
        List<Dependency> dependencies,
        List<Key> legend,
        String later,
        String waits) {

    /**
     * A stretch of the time line with its name.
     *
     * @param shorter what it may be called where the name does not fit, from long to short
     */
    public record Span(String label, List<String> shorter, LocalDate from, LocalDate until) {
        public Span {
            shorter = List.copyOf(shorter);
        }
    }

    /** A day with its name. */
    public record Moment(String label, LocalDate day) {}

    /**
     * Days that cannot move, which have a line of their own.
     *
     * @param label what the line is called
     * @param days each with the words for it; those beyond the last day that is drawn too
     */
    public record Dates(String label, List<Moment> days) {
        public Dates {
            days = List.copyOf(days);
        }
    }

    /**
     * Rows under one heading; the heading may be empty.
     *
     * @param continued its heading where its rows go on over the next sheet
     */
    public record Group(String title, String continued, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** The same over fewer rows. */
    GanttChart with(List<Group> some) {
        return new GanttChart(
                title, from, until, years, bands, asOf, dates, List.copyOf(some), dependencies, legend, later, waits);
    }

    /** Its rows in the order of the drawing. */
    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /**
     * One row.
     *
     * @param number by which texts about the drawing name it
     * @param label its number and title
     * @param reference what stands between brackets behind the title, and is never shortened
     * @param bar empty where there is nothing to draw
     * @param note what stands in place of the bar, or behind it
     */
    public record Row(String id, String number, String label, String reference, Optional<Bar> bar, String note) {}

    /** From its first day until the day on which it ends according to the plan, and the later day if that is missed. */
    public record Bar(LocalDate from, LocalDate until, Optional<LocalDate> revised, String status) {

        /** Where it ends now. */
        public LocalDate end() {
            return revised.orElse(until);
        }
    }

    /** The row that waits, and for which. */
    public record Dependency(String before, String after) {}

    /** A status with its word. */
    public record Key(String status, String word) {}
}
