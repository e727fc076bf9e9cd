package nl.mlw.compute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning.Deadline;
import nl.mlw.model.Planning.Event;

/** The hard dates and the events of the planning that a day has before it. */
public final class Ahead {

    private Ahead() {}

    /** Those that come after the day and have not happened by then, in their order; an event has the day on which it should happen. */
    public static List<Deadline> of(Plan plan, LocalDate day) {
        return Stream.concat(
                        plan.planning().deadlines().stream(),
                        plan.planning().events().stream().map(Ahead::deadline))
                .filter(each -> each.date().value().isAfter(day))
                .filter(each -> each.reached()
                        .filter(reached -> !reached.value().isAfter(day))
                        .isEmpty())
                .sorted(Comparator.comparing(each -> each.date().value()))
                .toList();
    }

    private static Deadline deadline(Event event) {
        return new Deadline(
                event.id(),
                event.title(),
                event.target(),
                event.reached(),
                event.producedBy(),
                Optional.empty(),
                event.origin());
    }
}
