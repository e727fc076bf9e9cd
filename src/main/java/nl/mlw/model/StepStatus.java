package nl.mlw.model;

import java.util.Optional;

/** How a step goes (chapter 7 of the plan: <i>Goed, Risico, Probleem</i>), with the states that the source leaves out. */
public enum StepStatus implements Coded {
    NOT_STARTED,
    GOOD,
    RISK,
    PROBLEM,
    SUSPENDED,
    COMPLETED,
    CANCELLED;

    /** The status that is written like this. */
    public static Optional<StepStatus> of(String key) {
        return java.util.Arrays.stream(values())
                .filter(s -> s.key().equals(key))
                .findFirst();
    }
}
