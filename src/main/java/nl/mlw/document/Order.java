package nl.mlw.document;

import java.time.LocalDate;
import nl.mlw.check.Checked;
import nl.mlw.model.Plan;

/** One document that is to be made: which sort, and what was asked of it. */
public record Order(DocumentKind kind, Asked asked) {

    /** The day as of which it is made if nobody names one. */
    public LocalDate asOf(Plan plan) {
        return kind.asOf(plan, asked);
    }

    /** Makes it; refuses what the plan does not have. */
    public Document document(Checked checked) {
        return kind.document(checked, asked);
    }
}
