package nl.mlw.compute;

import java.util.Locale;

/** How far a plan or a step has come; what is a note in a draft may be an error once a step runs. */
public enum Stage {
    /** The plan has not been adopted and the step has not begun. */
    CONCEPT,
    /** The plan has been adopted; the step has not begun. */
    ADOPTED,
    /** The step has begun, whether or not the plan was adopted. */
    RUNNING,
    /** The step has been completed or cancelled. */
    COMPLETED;

    /** As it is written on a rule's page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
