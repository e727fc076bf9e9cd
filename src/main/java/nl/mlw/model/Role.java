package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** A function in the programme: what it is responsible for and when it is filled ({@code governance.yaml}). */
public record Role(
        String id,
        String title,
        List<String> aliases,
        Optional<Side> kind,
        Optional<String> under,
        List<String> responsibilities,
        Optional<String> mandate,
        List<Term> terms,
        boolean vacant,
        Origin origin) {

    /** On which side of the work a role stands. */
    public enum Side implements Coded {
        /** Commissions work, and does not carry it out. */
        CLIENT,
        CONTRACTOR,
        OFFICIAL,
        ADMINISTRATOR
    }

    /** A stretch of time in which the role is filled, and to whom the work then goes. */
    public record Term(
            LocalDate from,
            Optional<Located<LocalDate>> until,
            Optional<Ref> actingFor,
            Optional<Ref> handoverTo,
            Optional<LocalDate> handoverBy,
            Origin origin) {}

    /** Whether this role is the client, who commissions work and does not carry it out. */
    public boolean isClient() {
        return kind.filter(side -> side == Side.CLIENT).isPresent();
    }
}
