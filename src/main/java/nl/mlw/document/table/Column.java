package nl.mlw.document.table;

/**
 * A column of a table.
 *
 * @param width in millimetres; 0 where it shares what the others leave
 * @param head whether its cells say what their rows are about
 */
public record Column(String label, ColumnKind kind, double width, boolean head) {

    /** One of this width. */
    public static Column of(String label, ColumnKind kind, double width) {
        return new Column(label, kind, width, false);
    }

    /** One that shares what the others leave. */
    public static Column of(String label, ColumnKind kind) {
        return of(label, kind, 0);
    }

    /** The same as the one that says what a row is about. */
    public Column asHead() {
        return new Column(label, kind, width, true);
    }
}
