package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a card says about risks: none, nobody looked yet, or these. <i>Geen</i> is not the same as not inventoried. */
public sealed interface CardRisks {

    /** There are none, as found on a date; without a date nobody can tell whether anyone looked. */
    record None(Optional<LocalDate> inventoried) implements CardRisks {}

    /** Nobody has looked yet. */
    record NotInventoried() implements CardRisks {}

    /** These, from the risk register. */
    record Listed(List<Ref> risks) implements CardRisks {}
}
