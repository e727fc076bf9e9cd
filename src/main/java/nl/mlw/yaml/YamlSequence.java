package nl.mlw.yaml;

import java.util.List;
import nl.mlw.source.Origin;

/** A list, in the order of the file. */
public record YamlSequence(List<YamlNode> items, Origin origin) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }
}
