package nl.mlw.document.bundle;

import java.util.List;

/**
 * The budget table with its total, which says what it leaves out.
 *
 * @param none what stands in its place when there are no rows; empty when there are
 */
public record BudgetAnnex(
        String anchor,
        String heading,
        String caption,
        String note,
        List<Row> rows,
        String totalLabel,
        String total,
        String none) {

    public BudgetAnnex {
        rows = List.copyOf(rows);
    }

    /** A line: its explanation in the plan's words, and what we add, such as who finds out an unknown amount. */
    public record Row(String number, String title, String note, String added, String amount) {}
}
