package nl.mlw.model;

import java.util.List;
import java.util.Optional;

/**
 * How a programme starts its assignments ({@code kickoff:} in {@code programme.yaml}).
 *
 * @param required whether each assignment starts with a meeting
 * @param accordedBy who accords what came out of it
 * @param questions that each meeting answers
 */
public record KickoffRules(boolean required, Optional<Ref> accordedBy, List<Question> questions) {

    /** Of a programme that says nothing of it. */
    public static final KickoffRules USUAL = new KickoffRules(true, Optional.empty(), List.of());

    /** A question that each kick-off answers (chapter 3). */
    public record Question(int number, String text) {}
}
