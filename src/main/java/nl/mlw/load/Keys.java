package nl.mlw.load;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.kind.Spot;
import nl.mlw.source.Origin;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;

/**
 * One mapping of a file, asked key by key: it remembers which keys a reader knows, and reports what is missing or unknown. A key
 * without a value counts as absent.
 */
class Keys {
    private final YamlMapping mapping;
    private final Reading reading;
    private final Spot spot;
    private final Set<String> known = new LinkedHashSet<>();

    Keys(YamlMapping mapping, Reading reading, Spot spot) {
        this.mapping = mapping;
        this.reading = reading;
        this.spot = spot;
    }

    final Reading reading() {
        return reading;
    }

    final Spot spot() {
        return spot;
    }

    /** The value of a key in a form of its own, unless it is empty. */
    final Optional<YamlNode> node(String key) {
        return node(key, FieldType.OWN);
    }

    /** The value of a key that is of this type, or says why there is none. */
    final Optional<YamlNode> node(String key, FieldType type) {
        return asked(key, type, false, List.of());
    }

    final Optional<YamlNode> asked(String key, FieldType type, boolean many, Collection<String> choices) {
        reading.asked().hear(spot, key, type, many, choices);
        return value(key);
    }

    final boolean has(String key) {
        return value(key).isPresent();
    }

    private Optional<YamlNode> value(String key) {
        known.add(key);
        return mapping.value(key).filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()));
    }

    /** Whether the key stands there, with or without a value. */
    final boolean mentions(String key) {
        return mapping.entry(key).isPresent();
    }

    /** Where the key stands, else where the mapping begins. */
    final Origin place(String key) {
        return mapping.entry(key).map(e -> e.key().origin()).orElse(origin());
    }

    /** Where the value of a key stands, else where the key would. */
    final Origin valuePlace(String key) {
        return mapping.value(key).map(YamlNode::origin).orElseGet(() -> place(key));
    }

    /** Where its first key stands, which for most things is the id. */
    final Origin origin() {
        return mapping.entries().isEmpty()
                ? mapping.origin()
                : mapping.entries().get(0).key().origin();
    }

    final Origin idPlace() {
        return mapping.value("id").map(YamlNode::origin).orElse(origin());
    }

    /** Keeps this mapping as the thing with this id. */
    final void remember(Kind kind, String id) {
        reading.thing(new Written(kind, id, idPlace(), mapping));
    }

    /** All keys, which are then known. */
    final List<String> keys() {
        return keys(key -> true);
    }

    /** The keys that fit, which are then known. */
    final List<String> keys(Predicate<String> fit) {
        List<String> keys = mapping.entries().stream()
                .map(entry -> entry.key().text())
                .filter(fit)
                .toList();
        known.addAll(keys);
        return keys;
    }

    final void reportMissing(String key) {
        reading.report(Diagnostic.of("missing-key", place(key)).with("key", key));
    }

    /** Reports the keys that nobody asked for. */
    final void reportUnknown() {
        UnknownKeys.report(mapping, known, spot, reading);
    }
}
