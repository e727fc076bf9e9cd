package nl.mlw.document.bundle;

import nl.mlw.document.table.Table;

/**
 * An annex of the bundle: a table with what has to be known of it first.
 *
 * @param note what the plan says about it, as Markdown, or nothing
 * @param lead what we say about it, or nothing
 * @param none the sentence that stands in place of a table without rows
 */
public record Annex(String anchor, String heading, String note, String lead, Table table, String none) {

    public Annex {
        none = table.rows().isEmpty() ? none : "";
    }
}
