package nl.mlw.prose;

import static nl.mlw.prose.Prose.Excess.DEPTH;
import static nl.mlw.prose.Prose.Excess.LENGTH;
import static nl.mlw.prose.Prose.Excess.SIGNS;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.prose.Prose.Excess;

/**
 * Which texts are too long or too tangled to be read as Markdown, told from the text alone: the parser needs a time that grows with the
 * square of some signs, and a stack for each that opens something inside another. No author writes such a text by hand.
 */
final class Bounds {
    private static final String OPENING = "*_~[]<>()`!&|\\\"";

    /** A bullet, a number or a quotation mark. */
    private static final Pattern MARKER = Pattern.compile("\\h*(?:[-*+](?=\\h|$)|\\d{1,9}[.)](?=\\h|$)|>)");

    private static final Pattern ITEM = Pattern.compile("\\h*(?:[-*+]|\\d{1,9}[.)])(?=\\h|$).*+");

    private static final Pattern DEFINITION = Pattern.compile("\\h{0,3}\\[[^\\]]{1,200}]:.*+");

    /** What may be a line across the page, which the parser looks for with a step of its stack for each sign. */
    private static final Pattern RULER = Pattern.compile("[-_*=+~\\h]*+");

    /** Columns of space before a text that still may be the indentation of a list. */
    private static final int WIDEST_LEVEL = 4;

    private int signs;
    private int rows;
    private int definitions;
    private int tags;

    private Bounds() {}

    /** Why the text is shown as it stands, if it is. */
    static Optional<Excess> of(String text) {
        if (text.length() <= DEPTH.limit()) {
            return Optional.empty();
        } else if (text.length() > LENGTH.limit()) {
            return Optional.of(LENGTH);
        }
        Bounds bounds = new Bounds();
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next();
            if (isDeep(line)) {
                return Optional.of(DEPTH);
            }
            bounds.count(line);
            if (bounds.isExceeded()) {
                return Optional.of(SIGNS);
            }
        }
        return Optional.empty();
    }

    private boolean isExceeded() {
        return Math.max(Math.max(signs, rows), Math.max(definitions, tags)) > SIGNS.limit();
    }

    /** Signs and lines count in one paragraph or item; rows, definitions and tags in the whole text. */
    private void count(String line) {
        if (line.isBlank() || ITEM.matcher(line).matches()) {
            signs = 0;
        }
        boolean isRow = line.indexOf('|') >= 0;
        rows += isRow ? 1 : 0;
        definitions += DEFINITION.matcher(line).matches() ? 1 : 0;
        tags += (int) line.chars().filter(c -> c == '<').count();
        int here = 1 + (int) line.chars().filter(c -> OPENING.indexOf(c) >= 0).count();
        boolean isRuler = line.length() > SIGNS.limit() && RULER.matcher(line).matches();
        signs = isRuler ? line.length() : isRow ? here : signs + here;
    }

    private static boolean isDeep(String line) {
        Matcher marker = MARKER.matcher(line);
        int levels = 0;
        int end = 0;
        while (levels <= DEPTH.limit() && marker.region(end, line.length()).lookingAt()) {
            levels++;
            end = marker.end();
        }
        int space = line.length() - line.stripLeading().length();
        return levels > DEPTH.limit() || (space > WIDEST_LEVEL * DEPTH.limit() && levels > 0);
    }
}
