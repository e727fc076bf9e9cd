package nl.mlw.check;

import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Finding;
import nl.mlw.model.Attestation;
import nl.mlw.model.Requirement;
import nl.mlw.model.Waiver;

/**
 * How a plan stands against one requirement.
 *
 * @param open what was found that nobody has allowed
 * @param waivers the deviations that were allowed, each once
 * @param attestation the last declaration by the role that has to make it, whether or not it still holds
 */
public record Standing(
        Requirement requirement,
        State state,
        List<Finding> open,
        List<Waiver> waivers,
        Optional<Attestation> attestation) {

    /** The four answers to the question whether a requirement is met. */
    public enum State {
        /** It was computed, and nothing was found. */
        MET,
        /** What was found has been allowed by a waiver. */
        DEVIATING,
        /** A role has declared it. */
        ATTESTED,
        /** Something was found, nobody has declared it, or it cannot be tested. */
        OPEN
    }
}
