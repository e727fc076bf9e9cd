package nl.mlw.yaml;

import java.util.Locale;
import java.util.stream.Collectors;

/** Writes text into YAML such that it is read back as it was: between double quotes, with an escape for what could be taken otherwise. */
public final class Quoted {

    private Quoted() {}

    public static String of(String text) {
        return "\"" + text.codePoints().mapToObj(Quoted::shown).collect(Collectors.joining()) + "\"";
    }

    private static String shown(int c) {
        return switch (c) {
            case '\\', '"' -> "\\" + (char) c;
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isPlain(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", c);
        };
    }

    /** YAML takes some signs for the end of a line or for no text at all, and nobody sees them in an editor. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
        };
    }
}
