package nl.mlw.yaml;

import java.util.regex.Pattern;

/** Writes a text so that YAML reads it as that text, whatever stands in it. */
final class Quoting {
    /** As in 's, 't, 'n and '90. */
    private static final Pattern APOSTROPHE = Pattern.compile("'(\\p{L}{1,2}|\\d{2})\\b.*", Pattern.DOTALL);

    private Quoting() {}

    /** Between quotes that need no escape where that can be, because people have to read it. */
    static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? '"' + text + '"'
                : '\'' + text.replace("'", "''") + '\'';
    }

    /** What somebody meant who wrote this: without a quote that opens, closed or forgotten, and with one that belongs to a word. */
    static String meant(String written) {
        char first = written.isEmpty() ? ' ' : written.charAt(0);
        if ((first != '"' && first != '\'') || written.length() < 2) {
            return written;
        }
        if (written.charAt(written.length() - 1) == first) {
            return written.substring(1, written.length() - 1);
        }
        return isOpen(written) ? written.substring(1) : written;
    }

    /** Whether a text begins with a quote that opens it and that nobody closed. */
    static boolean isOpen(String written) {
        char first = written.charAt(0);
        return (first == '"' || first == '\'')
                && written.indexOf(first, 1) < 0
                && !APOSTROPHE.matcher(written).matches();
    }
}
