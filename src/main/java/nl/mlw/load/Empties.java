package nl.mlw.load;

import java.util.Optional;
import java.util.function.Function;
import nl.mlw.model.Field;
import nl.mlw.model.Kind;
import nl.mlw.model.Located;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;

/** Reads fields that can be empty in three ways. */
final class Empties {

    private Empties() {}

    /** The field under a key; {@code reader} gets the node only when something was filled in. */
    static <T> Field<T> field(Fields fields, String key, Function<YamlNode, Optional<T>> reader) {
        Optional<YamlNode> node = fields.node(key);
        if (node.isEmpty()) {
            return new Field.Absent<>(fields.place(key));
        }
        if (node.get() instanceof YamlMapping mapping) {
            Fields inner = new Fields(mapping, fields.reading());
            if (mapping.value("not-applicable").isPresent()) {
                return inner.read(f -> new Field.NotApplicable<>(f.string("not-applicable"), mapping.origin()));
            }
            if (mapping.value("unknown").isPresent()) {
                return inner.read(f -> unknown(f, mapping));
            }
        }
        return reader.apply(node.get())
                .<Field<T>>map(value -> new Field.Filled<>(value, node.get().origin()))
                .orElseGet(() -> new Field.Absent<>(fields.place(key)));
    }

    /** A field of plain text. */
    static Field<Located<String>> text(Fields fields, String key) {
        return field(
                fields,
                key,
                node -> fields.values()
                        .scalar(node)
                        .map(s -> new Located<>(s.text().strip(), s.origin())));
    }

    private static <T> Field<T> unknown(Fields fields, YamlMapping mapping) {
        Optional<Fields> why = fields.mapping("unknown");
        return why.<Field<T>>map(w -> w.read(u -> new Field.Unknown<>(
                        u.ref("owner", Kind.ROLE), u.day("by"), u.maybeString("note"), mapping.origin())))
                .orElseGet(() -> new Field.Absent<>(mapping.origin()));
    }
}
