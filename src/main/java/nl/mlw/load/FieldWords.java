package nl.mlw.load;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.FieldPage.Choice;
import nl.mlw.kind.Spot;

/**
 * The words that people in the field use for the words and fields of the files, as the pages of the kinds have them. They are
 * understood as hints only: a file has one word for each thing, so that tools and people can look for it.
 */
final class FieldWords {
    private static final List<Choice> FLAG =
            List.of(new Choice("true", List.of("ja", "waar")), new Choice("false", List.of("nee", "onwaar")));

    private FieldWords() {}

    /** The field that somebody means by this name, among those that may stand at a place. */
    static Optional<String> field(String typed, Collection<String> known, Spot spot) {
        return spot.fields().stream()
                .filter(field -> known.contains(field.key()) && field.isNamed(typed))
                .map(FieldPage::key)
                .findFirst();
    }

    /** The word of a field that somebody means by this one, with what they typed: {@code good (groen)}. */
    static Optional<String> value(String typed, Collection<String> words, Spot spot, String key) {
        return choices(spot, key).stream()
                .filter(choice -> words.contains(choice.word()) && choice.isNamed(typed))
                .map(choice -> choice.word() + " (" + typed.strip() + ")")
                .findFirst();
    }

    /** Words of a field, each with a Dutch one that explains it; by itself if there is none. */
    static List<String> explained(List<String> words, Spot spot, String key) {
        List<Choice> choices = choices(spot, key);
        return words.stream()
                .map(word -> choices.stream()
                        .filter(choice -> choice.word().equals(word))
                        .map(choice -> choice.explained("nl"))
                        .findFirst()
                        .orElse(word))
                .toList();
    }

    private static List<Choice> choices(Spot spot, String key) {
        List<Choice> own = spot.field(key).map(FieldPage::choices).orElse(List.of());
        return own.isEmpty() ? FLAG : own;
    }
}
