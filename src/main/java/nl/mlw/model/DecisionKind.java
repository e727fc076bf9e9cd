package nl.mlw.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A kind of decision, in the word that a programme has for it ({@code decision-kinds:}).
 *
 * @param say what a body does by it
 */
public record DecisionKind(String word, Say say) {
    private static final Map<String, DecisionKind> USUAL = byWord(Stream.of(
            new DecisionKind("instemming", Say.DECIDES),
            new DecisionKind("opinierend", Say.ADVISES),
            new DecisionKind("adviserend", Say.ADVISES),
            new DecisionKind("informerend", Say.INFORMS)));

    /** What comes of a decision. */
    public enum Say implements Coded {
        /** Something is decided. */
        DECIDES,
        /** Somebody gives an opinion or advice; nothing is decided. */
        ADVISES,
        /** Somebody has been told; nothing is decided. */
        INFORMS;
    }

    /** The kinds of a programme that does not say which it has, by their words. */
    public static Map<String, DecisionKind> usual() {
        return USUAL;
    }

    /** These kinds by their words, in this order. */
    public static Map<String, DecisionKind> byWord(Stream<DecisionKind> kinds) {
        Map<String, DecisionKind> byWord = new LinkedHashMap<>();
        kinds.forEach(kind -> byWord.put(kind.word(), kind));
        return Collections.unmodifiableMap(byWord);
    }

    /** Whether something is decided by it. */
    public boolean decides() {
        return say == Say.DECIDES;
    }
}
