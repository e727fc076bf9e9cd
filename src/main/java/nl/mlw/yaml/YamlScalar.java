package nl.mlw.yaml;

import java.util.Set;
import nl.mlw.source.Origin;

/** One value, as the author wrote it: what type it has is decided by who asks for it. */
public record YamlScalar(String text, Writing style, Origin origin) implements YamlNode {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** How a value was written; quotes make text of what would be a number or nothing. */
    public enum Writing {
        PLAIN,
        QUOTED,
        BLOCK
    }

    /** Whether the key stands there without a value. */
    public boolean isNull() {
        return style == Writing.PLAIN && NULLS.contains(text);
    }

    /** Whether it was written without quotes. */
    public boolean isPlain() {
        return style == Writing.PLAIN;
    }
}
