package nl.mlw.check;

import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.model.Attestation;
import nl.mlw.model.Requirement;
import nl.mlw.model.Waiver;

/**
 * How a plan stands against one requirement.
 *
 * @param open what was found that nobody has allowed
 * @param untested what kept it from being tested, such as a rule that does not exist
 * @param waivers the deviations that were allowed, each once
 * @param attestation the last declaration by the role that has to make it, whether or not it still holds
 */
public record Standing(
        Requirement requirement,
        State state,
        List<Finding> open,
        List<Diagnostic> untested,
        List<Waiver> waivers,
        Optional<Attestation> attestation) {

    /** The five answers to the question whether a requirement is met. */
    public enum State {
        /** It was tested, and nothing was found. */
        MET,
        /** What was found has been allowed by a waiver. */
        DEVIATING,
        /** A role has declared it, and the declaration holds. */
        ATTESTED,
        /** It was tested, and something was found. */
        NOT_MET,
        /** Nobody has declared it, or it has not been tested. */
        OPEN
    }
}
