package nl.mlw.kind;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.mlw.language.Suggestions;

/** Guesses which kind or field somebody meant by a word that none of them goes by, from all their names in all languages. */
public final class Guess {
    private final Map<String, String> meant = new TreeMap<>();

    private Guess() {}

    /** Among all kinds; the answer is an id, behind a name what is meant by it: {@code risico's (risk)}. */
    public static Guess amongKinds() {
        Guess guess = new Guess();
        KindPages.all().forEach(page -> {
            guess.add(page.names().values().stream().flatMap(names -> Stream.of(names.one(), names.many())), page.id());
            guess.meant.put(page.id(), page.id());
        });
        return guess;
    }

    /** Among these fields; the answer is a key, behind a name what is meant by it: {@code kans (likelihood)}. */
    public static Guess among(List<FieldPage> fields) {
        Guess guess = new Guess();
        fields.forEach(field -> {
            guess.add(field.called(), field.key());
            guess.meant.put(field.key(), field.key());
        });
        return guess;
    }

    private void add(Stream<String> names, String key) {
        names.map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(name -> meant.putIfAbsent(name, name + " (" + key + ")"));
    }

    /** These may be meant as well, each by its own name. */
    public Guess or(Collection<String> others) {
        others.forEach(other -> meant.put(other, other));
        return this;
    }

    /** What was most likely meant. */
    public Optional<String> nearest(String typed) {
        return Suggestions.nearest(typed, meant.keySet()).map(meant::get);
    }
}
