package nl.mlw.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what somebody meant to type. */
public final class Suggestions {
    private static final LevenshteinDistance LIKE_NUMBERS = new LevenshteinDistance(1);

    private Suggestions() {}

    /**
     * The most similar candidate, if it differs in no more than a third of its letters (two of five, because letters often swap) and
     * not in all; the first in the alphabet on a tie. A number is copied rather than spelled, so another number is no likely
     * meaning of it: only one that differs in a single digit counts, and only if there is just one.
     */
    public static Optional<String> nearest(String typed, Collection<String> candidates) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int limit = Math.min(Math.max(1, (wanted.length() + 1) / 3), wanted.length() - 1);
        if (limit < 1) {
            return Optional.empty();
        }
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        List<String> likely = candidates.stream()
                .filter(c -> distance.apply(wanted, c.toLowerCase(Locale.ROOT)) >= 0)
                .filter(c -> c.contains("*") || LIKE_NUMBERS.apply(digits(typed), digits(c)) >= 0)
                .sorted(Comparator.<String>comparingInt(c -> distance.apply(wanted, c.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean choice = likely.size() > 1
                && !digits(likely.get(0)).equals(digits(typed))
                && distance.apply(wanted, likely.get(1).toLowerCase(Locale.ROOT))
                        .equals(distance.apply(wanted, likely.get(0).toLowerCase(Locale.ROOT)));
        return choice ? Optional.empty() : likely.stream().findFirst();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D+", "");
    }
}
