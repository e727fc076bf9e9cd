package nl.mlw.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Money;
import nl.mlw.model.Ref;
import nl.mlw.source.Origin;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlSequence;

/**
 * One mapping of a file, asked key by key: it remembers which keys a reader knows, and reports what is missing, of the wrong
 * type or unknown. A key without a value counts as absent.
 */
final class Fields {
    private final YamlMapping mapping;
    private final Reading reading;
    private final Values values;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(YamlMapping mapping, Reading reading) {
        this(mapping, reading, Optional.empty());
    }

    private Fields(YamlMapping mapping, Reading reading, Optional<String> around) {
        this.mapping = mapping;
        this.reading = reading;
        this.values = new Values(mapping, reading, around);
    }

    /** A mapping inside this one. */
    Fields inside(YamlMapping inner) {
        return new Fields(inner, reading, values.subject());
    }

    Reading reading() {
        return reading;
    }

    Values values() {
        return values;
    }

    /** The value of a key, unless it is empty. */
    Optional<YamlNode> node(String key) {
        known.add(key);
        return mapping.value(key).filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()));
    }

    boolean has(String key) {
        return node(key).isPresent();
    }

    /** Whether the key stands there, with or without a value. */
    boolean mentions(String key) {
        return mapping.entry(key).isPresent();
    }

    /** Where the key stands, else where the mapping begins. */
    Origin place(String key) {
        return mapping.entry(key).map(e -> e.key().origin()).orElse(origin());
    }

    /** Where the value of a key stands, else where the key would. */
    Origin valuePlace(String key) {
        return mapping.value(key).map(YamlNode::origin).orElseGet(() -> place(key));
    }

    /** Where its first key stands, which for most things is the id. */
    Origin origin() {
        return mapping.entries().isEmpty()
                ? mapping.origin()
                : mapping.entries().get(0).key().origin();
    }

    /** The id, checked for its prefix; empty when missing. */
    String id(Kind kind) {
        Optional<YamlScalar> scalar = node("id").flatMap(values::scalar);
        if (scalar.isEmpty()) {
            reportMissing("id");
            return "";
        }
        return values.id(scalar.get(), kind);
    }

    Origin idPlace() {
        return mapping.value("id").map(YamlNode::origin).orElse(origin());
    }

    /** A text that has to be there; empty when missing. */
    Located<String> text(String key) {
        return maybeText(key).orElseGet(() -> {
            reportMissing(key);
            return new Located<>("", place(key));
        });
    }

    Optional<Located<String>> maybeText(String key) {
        return node(key)
                .flatMap(values::scalar)
                .map(s -> new Located<>(s.text().strip(), s.origin()))
                .filter(t -> !t.value().isEmpty());
    }

    String string(String key) {
        return text(key).value();
    }

    /** A title or number that has to be there; without it the thing goes by its id, so that documents can name it. */
    String name(String key) {
        return nameOr(key, values.subject().orElse(""));
    }

    String nameOr(String key, String other) {
        String name = string(key);
        return name.isEmpty() ? other : name;
    }

    Optional<String> maybeString(String key) {
        return maybeText(key).map(Located::value);
    }

    /** A list of texts; a single text counts as a list of one. */
    List<Located<String>> texts(String key) {
        return items(key).stream()
                .flatMap(item -> values.scalar(item).stream())
                .map(s -> new Located<>(s.text().strip(), s.origin()))
                .toList();
    }

    List<String> strings(String key) {
        return texts(key).stream().map(Located::value).toList();
    }

    Optional<Located<LocalDate>> date(String key) {
        return node(key).flatMap(values::date);
    }

    Optional<Located<LocalDate>> neededDate(String key) {
        if (!has(key)) {
            reportMissing(key);
        }
        return date(key);
    }

    Optional<LocalDate> day(String key) {
        return date(key).map(Located::value);
    }

    List<LocalDate> days(String key) {
        return items(key).stream()
                .flatMap(item -> values.date(item).stream())
                .map(Located::value)
                .toList();
    }

    Optional<Integer> number(String key) {
        return node(key).flatMap(values::number);
    }

    Optional<BigDecimal> decimal(String key) {
        return node(key).flatMap(values::decimal);
    }

    boolean flag(String key) {
        return node(key).flatMap(values::flag).orElse(false);
    }

    Optional<Located<Money>> money(String key) {
        return node(key).flatMap(values::money);
    }

    /** One of a closed set of words. */
    <T> Optional<T> choice(String key, Map<String, T> choices) {
        return node(key).flatMap(node -> values.choice(node, choices));
    }

    /** One of these words, kept as the word. */
    Optional<String> word(String key, String... words) {
        return locatedWord(key, words).map(Located::value);
    }

    Optional<Located<String>> locatedWord(String key, String... words) {
        Map<String, String> choices = new java.util.LinkedHashMap<>();
        for (String word : words) {
            choices.put(word, word);
        }
        return node(key).flatMap(n -> values.choice(n, choices).map(w -> new Located<>(w, n.origin())));
    }

    Optional<Ref> ref(String key, Kind kind) {
        return node(key).flatMap(values::scalar).map(s -> reading.ref(s, kind));
    }

    /** A mention that has to be there. */
    Ref neededRef(String key, Kind kind) {
        return ref(key, kind).orElseGet(() -> {
            reportMissing(key);
            return new Ref("", kind, place(key));
        });
    }

    List<Ref> refs(String key, Kind kind) {
        return items(key).stream()
                .flatMap(item -> values.scalar(item).stream())
                .filter(s -> !s.text().isBlank())
                .map(s -> reading.ref(s, kind))
                .toList();
    }

    /** The mapping under a key. */
    Optional<Fields> mapping(String key) {
        return node(key).flatMap(this::asMapping);
    }

    /** The mappings in the list under a key. */
    List<Fields> list(String key) {
        return items(key).stream().flatMap(item -> asMapping(item).stream()).toList();
    }

    /** The mappings in the list under a key, each read to the end. */
    <T> List<T> list(String key, Function<Fields, T> reader) {
        return list(key).stream().map(item -> item.read(reader)).toList();
    }

    /** The mappings in the list under a key, of which some may turn out unreadable. */
    <T> List<T> readable(String key, Function<Fields, Optional<T>> reader) {
        return list(key).stream().flatMap(item -> item.read(reader).stream()).toList();
    }

    /** Reads this mapping and then reports the keys that the reader did not ask for. */
    <T> T read(Function<Fields, T> reader) {
        T result = reader.apply(this);
        UnknownKeys.report(mapping, known, reading);
        return result;
    }

    Optional<Fields> asMapping(YamlNode node) {
        if (node instanceof YamlMapping found) {
            return Optional.of(inside(found));
        }
        reading.report(values.wrong(node, "mapping"));
        return Optional.empty();
    }

    /** The items under a key; a single scalar counts as a list of one, because that is how people begin. */
    private List<YamlNode> items(String key) {
        return node(key).map(this::itemsOf).orElse(List.of());
    }

    List<YamlNode> itemsOf(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            return sequence.items();
        }
        if (node instanceof YamlScalar) {
            return List.of(node);
        }
        reading.report(values.wrong(node, "list"));
        return List.of();
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        mapping.entries().forEach(e -> {
            known.add(e.key().text());
            keys.add(e.key().text());
        });
        return keys;
    }

    void reportMissing(String key) {
        reading.report(Diagnostic.of("missing-key", place(key)).with("key", key));
    }
}
