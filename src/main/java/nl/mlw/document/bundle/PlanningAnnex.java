package nl.mlw.document.bundle;

import java.util.List;

/** The planning table, in the order of the plan. */
public record PlanningAnnex(String anchor, String heading, String note, List<Row> rows) {

    public PlanningAnnex {
        rows = List.copyOf(rows);
    }

    /** A step: its place in the order, its title there, the assignment that it belongs to, when, and who prepares it. */
    public record Row(String number, String title, String reference, String time, String group) {}
}
