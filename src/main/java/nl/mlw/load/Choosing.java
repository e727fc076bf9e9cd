package nl.mlw.load;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.kind.Spot;
import nl.mlw.model.Coded;
import nl.mlw.model.Located;
import nl.mlw.model.Ref;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlSequence;

/** The fields of a mapping that point at something: at one of a closed set of words, or at another thing in the plan. */
class Choosing extends Keys {
    private final Values values;

    Choosing(YamlMapping mapping, Reading reading, Spot spot, Optional<String> around) {
        super(mapping, reading, spot);
        this.values = new Values(mapping, reading, spot, around);
    }

    final Values values() {
        return values;
    }

    /** One of a closed set of words. */
    <T> Optional<T> choice(String key, Map<String, T> choices) {
        return chosen(key, choices.keySet()).flatMap(node -> values.choice(key, node, choices));
    }

    /** Several of a closed set of words, each once; a single one counts as a list of one. */
    <T> List<T> choices(String key, Map<String, T> choices) {
        Set<T> chosen = new LinkedHashSet<>();
        for (YamlNode item : asked(key, FieldType.CHOICE, true, choices.keySet())
                .map(this::itemsOf)
                .orElse(List.of())) {
            values.choice(key, item, choices)
                    .filter(choice -> !chosen.add(choice))
                    .ifPresent(choice -> reading()
                            .report(Diagnostic.of("wrong-type", item.origin())
                                    .as("twice")
                                    .with("what", ((YamlScalar) item).text())));
        }
        return List.copyOf(chosen);
    }

    <T extends Enum<T> & Coded> Optional<T> choice(String key, Class<T> set) {
        return choice(key, Coded.words(set));
    }

    /** One of a closed set of words, with its place. */
    <T extends Enum<T> & Coded> Optional<Located<T>> located(String key, Class<T> set) {
        return choice(key, set).map(chosen -> new Located<>(chosen, valuePlace(key)));
    }

    /** One of these words, kept as the word, for what decides at once how to read on. */
    Optional<String> word(String key, String... words) {
        return choice(key, Stream.of(words).collect(Collectors.toMap(word -> word, word -> word)));
    }

    /** A kind of thing with an id. */
    Optional<Kind> kind(String key) {
        return node(key, FieldType.KIND).flatMap(node -> values.choice(key, node, Kind.withId()));
    }

    private Optional<YamlNode> chosen(String key, Collection<String> choices) {
        return asked(key, FieldType.CHOICE, false, choices);
    }

    Optional<Ref> ref(String key, Kind kind) {
        return asked(key, FieldType.REF, false, List.of(kind.id()))
                .flatMap(values::scalar)
                .map(s -> reading().ref(s, kind));
    }

    /** A mention that has to be there. */
    Ref neededRef(String key, Kind kind) {
        return ref(key, kind).orElseGet(() -> {
            reportMissing(key);
            return new Ref("", kind, place(key));
        });
    }

    List<Ref> refs(String key, Kind kind) {
        return asked(key, FieldType.REF, true, List.of(kind.id())).map(this::itemsOf).orElse(List.of()).stream()
                .flatMap(item -> values.scalar(item).stream())
                .filter(s -> !s.text().isBlank())
                .map(s -> reading().ref(s, kind))
                .toList();
    }

    List<YamlNode> itemsOf(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            return sequence.items();
        }
        if (node instanceof YamlScalar) {
            return List.of(node);
        }
        reading().report(values.wrong(node, "list"));
        return List.of();
    }
}
