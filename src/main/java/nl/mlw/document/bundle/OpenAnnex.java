package nl.mlw.document.bundle;

import java.util.List;

/** What still has to be filled in or found out, by field of the card. */
public record OpenAnnex(String anchor, String heading, List<Row> rows) {

    public OpenAnnex {
        rows = List.copyOf(rows);
    }

    /** A field, in what way it is open, and on which assignments. */
    public record Row(String field, String state, String assignments) {}
}
