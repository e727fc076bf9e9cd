package nl.mlw.compute;

import java.util.Optional;
import nl.mlw.model.Coded;

/** How far a plan, an assignment or a step has come in its life; what is a note in a draft may be an error once a step runs. */
public enum Stage implements Coded {
    /** Nothing has been agreed yet. */
    CONCEPT,
    /** The kick-off has been held; its outcome has not been accorded. */
    KICKOFF_HELD,
    /** The outcome of the kick-off has been accorded, or the plan as a whole adopted; the step has not begun. */
    ADOPTED,
    /** The step has begun, whether or not anything was agreed. */
    RUNNING,
    /** The result has been delivered. */
    DELIVERED,
    /** The delivered result has been tested. */
    TESTED,
    /** The result has been adopted by a decision. */
    RESULT_ADOPTED,
    /** The adopted result has been put into use. */
    IMPLEMENTED,
    /** The step has been completed. */
    COMPLETED,
    /** The step has been stopped for a while. */
    SUSPENDED,
    /** The step will not be carried out. */
    CANCELLED;

    /** Whether nothing more is to be done. */
    public boolean hasEnded() {
        return this == COMPLETED || this == CANCELLED;
    }

    /** The stage whose severity counts where a page does not name this one; the first stage has none. */
    public Optional<Stage> fallback() {
        return switch (this) {
            case CONCEPT -> Optional.empty();
            case KICKOFF_HELD -> Optional.of(CONCEPT);
            case ADOPTED -> Optional.of(KICKOFF_HELD);
            case RUNNING -> Optional.of(ADOPTED);
            case DELIVERED, SUSPENDED -> Optional.of(RUNNING);
            case TESTED -> Optional.of(DELIVERED);
            case RESULT_ADOPTED -> Optional.of(TESTED);
            case IMPLEMENTED -> Optional.of(RESULT_ADOPTED);
            case COMPLETED -> Optional.of(IMPLEMENTED);
            case CANCELLED -> Optional.of(COMPLETED);
        };
    }
}
