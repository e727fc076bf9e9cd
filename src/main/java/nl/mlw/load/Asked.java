package nl.mlw.load;

import java.util.Collection;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Spot;

/** Hears what readers ask of the files, so that it can be held against the pages of the kinds. */
@FunctionalInterface
interface Asked {

    /** Nobody listens. */
    Asked UNHEARD = (spot, key, type, many, choices) -> {};

    /** A key was asked for, as a value of this type or several; the choices are the words that will do, if not any. */
    void hear(Spot spot, String key, FieldType type, boolean many, Collection<String> choices);
}
