package nl.mlw.source;

import java.util.Locale;

/**
 * Text that somebody else wrote, such as a file name, made fit for a terminal: what would move its cursor, ring its bell or turn its
 * reading direction is shown as {@code [U+001B]}.
 */
public final class Visible {

    private Visible() {}

    /** On one line, so that no text looks like a line of ours. */
    public static String line(String text) {
        return shown(text, false);
    }

    /** With its lines and tabs. */
    public static String text(String text) {
        return shown(text, true);
    }

    /** Whether a character does something to a terminal or to the order of what stands there, and cannot be seen itself. */
    public static boolean isCommand(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> turns(c);
        };
    }

    /** Marks, embeddings, overrides and isolates of direction. */
    private static boolean turns(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static String shown(String text, boolean lines) {
        if (text.codePoints().noneMatch(Visible::isCommand)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        String whole = text.replace("\r\n", "\n");
        whole.codePoints().forEach(c -> {
            if (!isCommand(c) || (lines && (c == '\n' || c == '\t'))) {
                shown.appendCodePoint(c);
            } else if (c == '\n' || c == '\t') {
                shown.append(' ');
            } else {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
            }
        });
        return shown.toString();
    }
}
