package nl.mlw.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value on one line as somebody typed it, found without reading the line as YAML, because YAML cannot read it.
 *
 * @param column where it begins, counted from 0
 * @param key with the colon and the space behind it; empty for an item of a list
 */
record WrittenValue(int column, String key, String text) {
    private static final String NAME = "[\\w.-]+";
    private static final Pattern FIELD = Pattern.compile(
            "^((?:[ \\t]*+-(?=[ \\t]))*+[ \\t]*+)(" + NAME + "[ \\t]*:[ \\t]+)?(\\S.*?)(?:[ \\t]+#[ \\t].*)?[ \\t]*$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}*]");

    /** A field behind a value, without the comma that should be between them. */
    private static final Pattern NEXT = Pattern.compile("(.*\\S)[ \\t]+([a-z-]+:[ \\t].*)");

    /** The sign before a text on the lines below it. */
    private static final Pattern BLOCK = Pattern.compile("[|>][-+1-9]{0,2}");

    /** Nobody types longer lines, and looking for values in them takes time that grows with the square of the length. */
    private static final int LONGEST = 2000;

    private static final Pattern FLOW = Pattern.compile("^[{\\[].*" + NAME + ":[ \\t].*");
    private static final Pattern ENTRY = Pattern.compile("(" + NAME + ":[ \\t]+)([^\\s].*?)(?=[ \\t]*,[ \\t]*" + NAME
            + ":[ \\t]|[ \\t]*[}\\]]+[ \\t]*,?[ \\t]*$|[ \\t]*$)");

    /** What is known of the signs that a text cannot begin with, and of those inside it that end it: the name of our sentence. */
    String cause() {
        char first = text.charAt(0);
        return switch (first) {
            case '"', '\'' -> Quoting.isOpen(text) ? "unclosed-quote" : "quote";
            case '[' -> text.contains("]") ? "bracket" : "unclosed-bracket";
            case '{' -> text.contains("}") ? "bracket" : "unclosed-bracket";
            case '|', '>' -> "block";
            case '-' -> "dash";
            case '&', '*', '!', '?', '@', '`', '%', ',', ']', '}', ':' -> "sign";
            default -> text.contains(" #") ? "comment" : "colon-text";
        };
    }

    /** With quotes around it. */
    String mended() {
        return key + Quoting.quoted(Quoting.meant(text));
    }

    /** The line with this value mended. */
    String mendedIn(String line) {
        return with(line, mended());
    }

    /** With the comma that is missing before the next field between braces. */
    Optional<String> separated() {
        Matcher next = NEXT.matcher(text);
        return next.matches() ? Optional.of(key + next.group(1) + ", " + next.group(2)) : Optional.empty();
    }

    /** The line with something else in place of the key and this value. */
    String with(String line, String other) {
        return line.substring(0, column - key.length()) + other + line.substring(column + text.length());
    }

    /** The values of a line: of a field or an item one, of fields between braces each. */
    static List<WrittenValue> on(String line) {
        Matcher field = FIELD.matcher(line);
        if (line.length() > LONGEST || !field.find()) {
            return List.of();
        }
        boolean item = field.group(1).contains("-");
        String key = field.group(2) == null ? "" : field.group(2);
        if (key.isEmpty() && !item) {
            return List.of();
        }
        WrittenValue whole = new WrittenValue(field.start(3), key, field.group(3));
        if (BLOCK.matcher(whole.text()).matches() || !WORD.matcher(whole.text()).find()) {
            return List.of();
        }
        return FLOW.matcher(whole.text()).matches() ? whole.entries() : List.of(whole);
    }

    private List<WrittenValue> entries() {
        List<WrittenValue> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            entries.add(new WrittenValue(column + entry.start(2), entry.group(1), entry.group(2)));
        }
        return entries;
    }
}
