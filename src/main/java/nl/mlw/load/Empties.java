package nl.mlw.load;

import java.util.Optional;
import java.util.function.Function;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.model.Field;
import nl.mlw.model.Located;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlSequence;

/** Reads fields that can be empty in three ways. */
final class Empties {

    private Empties() {}

    /** The field under a key; {@code reader} gets the node only when something was filled in. */
    static <T> Field<T> field(Fields fields, String key, Function<YamlNode, Optional<T>> reader) {
        return field(fields, key, FieldType.OWN, reader);
    }

    private static <T> Field<T> field(
            Fields fields, String key, FieldType type, Function<YamlNode, Optional<T>> reader) {
        Optional<YamlNode> node = fields.node(key, type).filter(Empties::saysSomething);
        if (node.isEmpty()) {
            return new Field.Absent<>(fields.place(key), false);
        }
        if (node.get() instanceof YamlMapping mapping) {
            Fields inner = fields.inside(key, mapping);
            if (mapping.value("not-applicable").isPresent()) {
                return inner.read(f -> new Field.NotApplicable<>(f.string("not-applicable"), mapping.origin()));
            }
            if (mapping.value("unknown").isPresent()) {
                return inner.read(f -> unknown(f, mapping));
            }
        }
        return reader.apply(node.get())
                .<Field<T>>map(value -> new Field.Filled<>(value, node.get().origin()))
                .orElseGet(() -> new Field.Absent<>(fields.place(key), true));
    }

    /** An empty text, an empty list and an empty mapping say as little as no value at all. */
    private static boolean saysSomething(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return !mapping.entries().isEmpty();
        }
        if (node instanceof YamlSequence items) {
            return !items.items().isEmpty();
        }
        return !(node instanceof YamlScalar scalar && scalar.text().isBlank());
    }

    /** A field of plain text. */
    static Field<Located<String>> text(Fields fields, String key) {
        return field(
                fields,
                key,
                FieldType.PROSE,
                node -> fields.values().scalar(node).map(s -> fields.written(s, FieldType.PROSE)));
    }

    private static <T> Field<T> unknown(Fields fields, YamlMapping mapping) {
        Optional<Fields> why = fields.mapping("unknown");
        return why.<Field<T>>map(w -> w.read(u -> new Field.Unknown<>(
                        u.ref("owner", Kind.ROLE), u.date("by"), u.maybeString("note"), mapping.origin())))
                .orElseGet(() -> new Field.Absent<>(mapping.origin(), true));
    }
}
