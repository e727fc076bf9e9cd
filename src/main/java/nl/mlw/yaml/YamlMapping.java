package nl.mlw.yaml;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** Keys with values, in the order of the file; a doubled key has been reported and kept only once. */
public record YamlMapping(List<Entry> entries, Origin origin) implements YamlNode {

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** One key with its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    /** The entry with this key. */
    public Optional<Entry> entry(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The value of this key. */
    public Optional<YamlNode> value(String key) {
        return entry(key).map(Entry::value);
    }
}
