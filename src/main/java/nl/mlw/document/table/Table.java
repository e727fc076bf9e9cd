package nl.mlw.document.table;

import java.util.List;

/**
 * A table of a document, ready to be printed; without rows there is nothing to print of it.
 *
 * @param code by which style sheets know it
 * @param bands its columns, which are together under a label of their own where there are several
 */
public record Table(String caption, String code, List<Band> bands, List<Column> columns, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
        caption = rows.isEmpty() ? "" : caption;
        bands = rows.isEmpty() ? List.of() : List.copyOf(bands);
        columns = rows.isEmpty() ? List.of() : List.copyOf(columns);
    }

    /** One of which each column stands on its own. */
    public Table(String caption, String code, List<Column> columns, List<Row> rows) {
        this(caption, code, List.of(new Band("", columns)), columns, rows);
    }

    /** One with its columns in bands. */
    public static Table banded(String code, List<Band> bands, List<Row> rows) {
        return new Table(
                "",
                code,
                bands,
                bands.stream().flatMap(band -> band.columns().stream()).toList(),
                rows);
    }

    /** Neighbouring columns under one label, such as the months of a year; without a label each stands on its own. */
    public record Band(String label, List<Column> columns) {

        public Band {
            columns = List.copyOf(columns);
        }
    }
}
