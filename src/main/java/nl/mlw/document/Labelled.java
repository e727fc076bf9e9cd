package nl.mlw.document;

import nl.mlw.document.table.Cell;

/** A value with its name in front of it, as on a cover. */
public record Labelled(String label, Cell value) {

    /** A value in the language of the document. */
    public Labelled(String label, String value) {
        this(label, new Cell.Words(value));
    }

    /** A value that stands in the plan like that, so that it is in the language of the plan. */
    public static Labelled own(String label, String value) {
        return new Labelled(label, new Cell.Own(value));
    }
}
