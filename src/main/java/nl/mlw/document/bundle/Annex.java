package nl.mlw.document.bundle;

import java.util.List;
import nl.mlw.document.table.Table;

/**
 * An annex of the bundle: a table with what has to be known of it first.
 *
 * @param note what the plan says about it, as Markdown, or nothing
 * @param lead what we say about it, in sentences
 * @param none the sentence that stands in place of a table without rows
 * @param drawing the heading of the drawing that belongs to it, or nothing
 */
public record Annex(
        String anchor, String heading, String note, List<String> lead, Table table, String none, String drawing) {

    public Annex {
        lead = List.copyOf(lead);
        none = table.rows().isEmpty() ? none : "";
    }
}
