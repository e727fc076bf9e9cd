package nl.mlw.kind;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.language.Suggestions;

/**
 * What somebody probably meant by a word that is no key: the key, and the name of it that the word comes nearest to, in any language.
 * A space, a hyphen and a low line are one.
 */
public record Guess(String key, String name) {

    /** One of these fields. */
    public static Optional<Guess> field(String typed, List<FieldPage> fields) {
        return among(
                typed,
                fields.stream().map(FieldPage::key).toList(),
                fields.stream().flatMap(field -> field.called().map(name -> new Guess(field.key(), name))));
    }

    /** One of all kinds. */
    public static Optional<Guess> kind(String typed) {
        return among(
                typed,
                KindPages.ids(),
                KindPages.all().stream()
                        .flatMap(page -> page.names().values().stream()
                                .flatMap(names -> Stream.of(names.one(), names.many()))
                                .map(name -> new Guess(page.id(), name))));
    }

    /** What people call it counts most, then the letters of a key, then those of a name. */
    private static Optional<Guess> among(String typed, Collection<String> keys, Stream<Guess> called) {
        Map<String, Guess> byName =
                called.collect(Collectors.toMap(guess -> plain(guess.name), guess -> guess, (a, b) -> a, TreeMap::new));
        Map<String, Guess> byKey = keys.stream()
                .collect(Collectors.toMap(Guess::plain, key -> new Guess(key, key), (a, b) -> a, TreeMap::new));
        String wanted = plain(typed);
        return Optional.ofNullable(byName.get(wanted))
                .or(() -> Suggestions.nearest(wanted, byKey.keySet()).map(byKey::get))
                .or(() -> Suggestions.nearest(wanted, byName.keySet()).map(byName::get));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /** The key, with the name behind it if that is another: {@code likelihood (kans)}. */
    public String shown() {
        return plain(name).equals(plain(key)) ? key : key + " (" + name.toLowerCase(Locale.ROOT) + ")";
    }
}
