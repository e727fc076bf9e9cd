package nl.mlw.document;

import java.time.LocalDate;
import java.util.List;
import nl.mlw.check.Checked;
import nl.mlw.compute.Facts;
import nl.mlw.model.Plan;

/** A sort of document: how a command asks for it, and how it is made of a plan. Its words and its help are in the labels, under its name. */
public interface DocumentKind {

    /** That of its command and of its templates: {@code report}, {@code gantt}. */
    String name();

    /** The formats that it gets if nobody chooses others. */
    default List<String> formats() {
        return List.of("md", "pdf");
    }

    /** What can be chosen about it, besides what can be chosen about all documents. */
    default List<Choice> choices() {
        return List.of();
    }

    /** Refuses, before the plan is read, what was typed if no plan can make it right. */
    default void check(Asked asked) {}

    /** The day as of which it is made if nobody names one. */
    default LocalDate asOf(Plan plan, Asked asked) {
        return Facts.usualDate(plan);
    }

    /** What to ask to get all that a plan has of it; what was asked already stays. */
    default List<Asked> all(Plan plan, Asked asked) {
        return List.of(asked);
    }

    /** Makes what was asked; refuses what the plan does not have. */
    Document document(Checked checked, Asked asked);
}
