package nl.mlw.compute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Days in a row; {@code until} is the first day that no longer belongs to them. */
public record DateRange(LocalDate from, LocalDate until) {

    /** Whether it has no days at all. */
    public boolean isEmpty() {
        return !from.isBefore(until);
    }

    /** Its last day, if it has days. */
    public LocalDate through() {
        return until.minusDays(1);
    }

    /** Whether a day belongs to both. */
    public boolean meets(DateRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** What is left of these days, in order, once the others are taken out. */
    public List<DateRange> without(List<DateRange> others) {
        List<DateRange> left = new ArrayList<>();
        LocalDate day = from;
        for (DateRange other : inOrder(others)) {
            keep(left, new DateRange(day, other.from().isBefore(until) ? other.from() : until));
            day = other.until().isAfter(day) ? other.until() : day;
        }
        keep(left, new DateRange(day, until));
        return List.copyOf(left);
    }

    private static List<DateRange> inOrder(List<DateRange> ranges) {
        return ranges.stream()
                .filter(range -> !range.isEmpty())
                .sorted(Comparator.comparing(DateRange::from))
                .toList();
    }

    private static void keep(List<DateRange> ranges, DateRange range) {
        if (!range.isEmpty()) {
            ranges.add(range);
        }
    }
}
