package nl.mlw.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what somebody meant to type. */
public final class Suggestions {

    private Suggestions() {}

    /**
     * The most similar candidate, if it differs in no more than a third of its letters (two of five, because letters often swap) and
     * not in all; the first in the alphabet on a tie.
     */
    public static Optional<String> nearest(String typed, Collection<String> candidates) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int limit = Math.min(Math.max(1, (wanted.length() + 1) / 3), wanted.length() - 1);
        if (limit < 1) {
            return Optional.empty();
        }
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        return candidates.stream()
                .filter(c -> distance.apply(wanted, c.toLowerCase(Locale.ROOT)) >= 0)
                .min(Comparator.<String>comparingInt(c -> distance.apply(wanted, c.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
