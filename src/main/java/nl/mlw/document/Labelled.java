package nl.mlw.document;

/**
 * A value with its name in front of it, as on a cover.
 *
 * @param own whether the value stands in the plan like that, so that it is in the language of the plan
 */
public record Labelled(String label, String value, boolean own) {

    /** A value in the language of the document. */
    public Labelled(String label, String value) {
        this(label, value, false);
    }
}
