package nl.mlw.load;

import java.util.List;
import java.util.Set;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.Spot;
import nl.mlw.language.Suggestions;
import nl.mlw.yaml.YamlMapping;

/** Reports the keys of a mapping that no reader has asked for. */
final class UnknownKeys {

    private UnknownKeys() {}

    static void report(YamlMapping mapping, Set<String> known, Spot spot, Reading reading) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key) && !key.equals("<<")) {
                Diagnostic unknown = Diagnostic.of("unknown-key", entry.key().origin())
                        .with("key", key)
                        .with("known", List.copyOf(known));
                reading.report(FieldWords.field(key, known, spot)
                        .or(() -> Suggestions.nearest(key, known))
                        .map(s -> unknown.with("suggestion", s))
                        .orElse(unknown));
            }
        }
    }
}
