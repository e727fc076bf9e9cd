package nl.mlw.compute;

import java.util.Locale;
import java.util.Optional;
import nl.mlw.model.Decision;

/**
 * One way in which the plan is other than a report printed it.
 *
 * @param before the step as it was printed; empty if it is new
 * @param now the step as it is; empty if it was dropped
 * @param decision which changed it, if anybody has said so
 */
public record PlanChange(What what, Optional<StepState> before, Optional<StepState> now, Optional<Decision> decision) {

    /** What changed. */
    public enum What {
        ADDED,
        DROPPED,
        RENAMED,
        START,
        END;

        /** As labels and the pages of rules call it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The step that it is about: as it is, or as it was if it was dropped. */
    public StepState about() {
        return now.or(() -> before).orElseThrow();
    }
}
