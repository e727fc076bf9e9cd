package nl.mlw.expression;

import java.util.Map;
import java.util.TreeMap;
import nl.mlw.source.Origin;

/**
 * What is wrong with an expression itself, and where in the file.
 *
 * @param variant which sentence tells it
 * @param arguments the values that the sentence needs
 */
public record Mistake(String variant, Origin origin, Map<String, Object> arguments) {

    static Mistake of(String variant, Origin origin) {
        return new Mistake(variant, origin, Map.of());
    }

    Mistake with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(arguments);
        more.put(name, value);
        return new Mistake(variant, origin, more);
    }
}
