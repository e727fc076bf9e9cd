package nl.mlw.model;

import java.util.Optional;
import nl.mlw.source.Origin;

/** The unit of planning, status and colour. An assignment without steps has one, with the assignment's own id and title. */
public record Step(
        String id,
        String assignment,
        Located<String> title,
        Time time,
        Optional<Ref> after,
        boolean implicit,
        Origin origin) {

    /** Its time, if that is a stretch between two dates. */
    public Optional<Time.Interval> interval() {
        return time instanceof Time.Interval interval ? Optional.of(interval) : Optional.empty();
    }
}
