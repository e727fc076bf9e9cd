package nl.mlw.document.table;

import java.util.List;

/**
 * A table of a document, ready to be printed; without rows there is nothing to print of it.
 *
 * @param code by which style sheets know it
 */
public record Table(String caption, String code, List<Column> columns, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
        caption = rows.isEmpty() ? "" : caption;
        columns = rows.isEmpty() ? List.of() : List.copyOf(columns);
    }
}
