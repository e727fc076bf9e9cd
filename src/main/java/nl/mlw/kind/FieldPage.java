package nl.mlw.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a kind's page says of one field.
 *
 * @param many whether it may hold a list
 * @param required whether a thing without it is reported at once
 * @param personal whether it may tell who somebody is, so that not every reader may get it (GDPR, article 4)
 * @param emptiable whether one may say instead why it is empty: not applicable, or not known yet
 * @param words what it is called and what it means, by the language's tag
 * @param choices the words that a choice or the keys of a map allow, in order; empty if any will do
 * @param of the kinds of things that it may mention, or the kind of what is in it
 * @param example as it is written in YAML
 * @param fields of a part that only occurs here
 */
public record FieldPage(
        String key,
        FieldType type,
        boolean many,
        boolean required,
        boolean personal,
        boolean emptiable,
        Map<String, Explained> words,
        List<Choice> choices,
        List<String> of,
        Optional<String> example,
        List<FieldPage> fields) {

    /** The key of what a page says of all keys that it does not name. */
    static final String ANY = "*";

    public FieldPage {
        words = Map.copyOf(words);
        choices = List.copyOf(choices);
        of = List.copyOf(of);
        fields = List.copyOf(fields);
    }

    /**
     * What people call it.
     *
     * @param also other names, by which it is recognised too
     */
    public record Explained(String label, String meaning, List<String> also) {

        public Explained {
            also = List.copyOf(also);
        }
    }

    /** The words that it may hold, in order; empty if any will do. */
    @Override
    public List<Choice> choices() {
        return type == FieldType.KIND ? KindPages.choices() : choices;
    }

    /** A word that the files use, with what people call it in Dutch; the first name explains it best. */
    public record Choice(String word, List<String> names) {

        public Choice {
            names = List.copyOf(names);
        }

        /** With the Dutch for it behind it; who reads another language knows the word itself. */
        public String explained(String language) {
            return names.isEmpty() || !language.equals("nl") ? word : word + " (" + names.get(0) + ")";
        }

        /** Whether people call it so. */
        public boolean isNamed(String typed) {
            return names.stream().anyMatch(name -> plain(name).equals(plain(typed)));
        }
    }

    /** What it is called and means in a language; the Dutch of it if there are no such words. */
    public Explained words(String language) {
        Explained own = words.get(language);
        return own == null ? words.getOrDefault("nl", new Explained(key, "", List.of())) : own;
    }

    /** Its name in expressions, in which a hyphen would be a minus. */
    public String name() {
        return key.replace('-', '_');
    }

    /** Whether somebody may mean it by this name: its key, or what people call it in any language. */
    public boolean isNamed(String typed) {
        String wanted = plain(typed);
        return wanted.equals(key) || called().anyMatch(name -> plain(name).equals(wanted));
    }

    /** What people call it, in any language. */
    public Stream<String> called() {
        return words.values().stream().flatMap(each -> Stream.concat(Stream.of(each.label()), each.also().stream()));
    }

    /** The field that somebody means by this name; where the author chooses the keys, the one that says what stands under each. */
    public static Optional<FieldPage> named(String typed, List<FieldPage> fields) {
        return fields.stream()
                .filter(field -> field.isNamed(typed))
                .findFirst()
                .or(() -> fields.stream().filter(FieldPage::isAny).findFirst());
    }

    /** Whether it speaks of all keys that its page does not name. */
    public boolean isAny() {
        return key.equals(ANY);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** What may stand in it: its own fields, those of the kind that it is, and those that say why it is empty. */
    public List<FieldPage> inner() {
        if (type == FieldType.MAP) {
            return List.of();
        }
        List<FieldPage> inner = new ArrayList<>(fields);
        if (type == FieldType.PART || type == FieldType.OWN) {
            of.forEach(kind -> inner.addAll(KindPages.page(kind).fields()));
        }
        if (emptiable) {
            inner.addAll(KindPages.page("empty").fields());
        }
        return List.copyOf(inner);
    }

    /** Of a map: what stands under each of its keys. */
    FieldPage ofEachValue() {
        return new FieldPage(
                key, FieldType.PART, false, false, personal, false, words, List.of(), List.of(), example, fields);
    }
}
