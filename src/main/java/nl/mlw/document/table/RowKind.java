package nl.mlw.document.table;

/** How a row stands out among the others. */
public enum RowKind {
    USUAL("usual"),
    /** It has not begun. */
    WAITING("waiting"),
    /** It says more about the row before it. */
    MORE("more"),
    /** It says what the rows below it have in common. */
    GROUP("group"),
    /** It adds up those above it. */
    TOTAL("total");

    private final String code;

    RowKind(String code) {
        this.code = code;
    }

    /** As style sheets know it. */
    @Override
    public String toString() {
        return code;
    }
}
