package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** A deviation that the team knowingly accepts for a while ({@code waivers.yaml}). */
public record Waiver(
        Located<String> rule,
        List<Located<String>> ids,
        String reason,
        Optional<Ref> decision,
        Located<LocalDate> expires,
        Origin origin) {

    /** Whether it still holds on this day; the day of expiry is the last. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires.value());
    }
}
