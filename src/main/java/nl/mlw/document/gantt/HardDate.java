package nl.mlw.document.gantt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.model.Planning;

/** What has to happen first, or a date that cannot move. */
record HardDate(LocalDate day, String title) {

    /** Those of a planning, in order of date. */
    static List<HardDate> of(Planning planning) {
        return Stream.concat(
                        planning.events().stream().map(event -> new HardDate(event.expected(), event.title())),
                        planning.deadlines().stream()
                                .map(deadline -> new HardDate(deadline.date().value(), deadline.title())))
                .sorted(Comparator.comparing(HardDate::day))
                .toList();
    }
}
