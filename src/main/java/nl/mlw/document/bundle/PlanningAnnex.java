package nl.mlw.document.bundle;

import java.util.List;

/**
 * The planning table, in the order of the plan.
 *
 * @param source where the words on how each step stands come from
 */
public record PlanningAnnex(String anchor, String heading, String note, String source, List<Row> rows) {

    public PlanningAnnex {
        rows = List.copyOf(rows);
    }

    /** A step: its place in the order, its title there, the assignment that it belongs to, when, how it stands, and who prepares it. */
    public record Row(String number, String title, String reference, String time, String stand, String group) {}
}
