package nl.mlw.diagnostic.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mlw.source.Visible;

/** Writes maps, lists, texts and numbers as JSON: two spaces a level, keys in the order of the map. */
final class Json {

    private Json() {}

    static String write(Object value) {
        return write(value, "");
    }

    private static String write(Object value, String indent) {
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return enclosed(
                    "{",
                    "}",
                    indent,
                    map.entrySet().stream()
                            .map(e -> quoted(String.valueOf(e.getKey())) + ": " + write(e.getValue(), deeper))
                            .toList());
        }
        if (value instanceof List<?> list) {
            return enclosed(
                    "[",
                    "]",
                    indent,
                    list.stream().map(item -> write(item, deeper)).toList());
        }
        return value instanceof Number ? value.toString() : quoted(String.valueOf(value));
    }

    private static String enclosed(String open, String close, String indent, List<String> items) {
        String deeper = "\n" + indent + "  ";
        return items.isEmpty()
                ? open + close
                : items.stream().collect(Collectors.joining("," + deeper, open + deeper, "\n" + indent + close));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    /** All that could do something to a terminal is written as its number, which is the same text to a program. */
    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> Visible.isCommand(c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c);
        };
    }
}
