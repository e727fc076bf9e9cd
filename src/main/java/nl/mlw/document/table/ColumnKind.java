package nl.mlw.document.table;

/** What the cells of a column hold, which decides how they are set. */
public enum ColumnKind {
    TEXT("text"),
    /** The number of an assignment, a line or a row, which is never reckoned with. */
    NUMBER("nr"),
    DATE("date"),
    STATUS("state"),
    AMOUNT("amount"),
    /** A sign, or nothing. */
    MARK("mark-cell");

    private final String code;

    ColumnKind(String code) {
        this.code = code;
    }

    /** As style sheets know it. */
    @Override
    public String toString() {
        return code;
    }
}
