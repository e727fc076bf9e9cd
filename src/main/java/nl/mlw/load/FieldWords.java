package nl.mlw.load;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
        String wanted = plain(typed);
        return choices(spot, key).stream()
                .filter(choice -> words.contains(choice.word()))
                .filter(choice ->
                        choice.names().stream().anyMatch(name -> plain(name).equals(wanted)))
                .map(choice -> choice.word() + " (" + typed.strip() + ")")
                .findFirst();
    }

    /** Words of a field, each with a Dutch one that explains it; by itself if there is none. */
    static List<String> explained(List<String> words, Spot spot, String key) {
        List<Choice> choices = choices(spot, key);
        return words.stream().map(word -> explained(word, choices)).toList();
    }

    private static String explained(String word, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.word().equals(word))
                .flatMap(choice -> choice.names().stream().limit(1))
                .map(name -> word + " (" + name + ")")
                .findFirst()
                .orElse(word);
    }

    private static List<Choice> choices(Spot spot, String key) {
        List<Choice> own = spot.field(key).map(FieldPage::choices).orElse(List.of());
        return own.isEmpty() ? FLAG : own;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
