package nl.mlw.document.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.compute.DateRange;

/** Chooses what a drawing covers: all there is, or without the dates that lie so far off that nothing else could be seen. */
final class Stretch {

    private Stretch() {}

    /** From the first to the last of these days; of more years than that, the years with the most of their beginnings and ends. */
    static DateRange covering(List<DateRange> ranges, int years) {
        List<LocalDate> days = ranges.stream()
                .flatMap(range -> Stream.of(range.from(), range.through()))
                .sorted()
                .toList();
        int first = fullest(days, years);
        int end = days.get(first).getYear() + years;
        LocalDate last =
                days.stream().filter(day -> day.getYear() < end).reduce(days.get(first), (earlier, later) -> later);
        return new DateRange(days.get(first), last.plusDays(1));
    }

    /** Where the years begin that hold the most days; the earliest, if there are several. */
    private static int fullest(List<LocalDate> days, int years) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int first = 0; first < days.size(); first++) {
            while (end < days.size()
                    && days.get(end).getYear() < days.get(first).getYear() + years) {
                end++;
            }
            if (end - first > most) {
                most = end - first;
                best = first;
            }
        }
        return best;
    }
}
