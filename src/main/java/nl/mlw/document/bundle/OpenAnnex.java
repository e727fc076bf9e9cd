package nl.mlw.document.bundle;

import java.util.List;

/**
 * What still has to be filled in or found out, by field of the card.
 *
 * @param none the sentence that stands in place of the rows if there are none
 */
public record OpenAnnex(String anchor, String heading, List<Row> rows, String none) {

    public OpenAnnex {
        rows = List.copyOf(rows);
    }

    /** A field, in what way it is open, and on which assignments. */
    public record Row(String field, String state, String assignments) {}
}
