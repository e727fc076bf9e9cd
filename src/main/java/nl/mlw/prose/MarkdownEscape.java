package nl.mlw.prose;

import java.util.regex.Pattern;

/** Writes plain text so that Markdown shows it as it is, on one line, and without more backslashes than are needed. */
public final class MarkdownEscape {

    // A line break is looked for from the first space only: from every space it takes for ever in a text of spaces.
    private static final Pattern LINE_BREAKS = Pattern.compile("(?<!\\h)\\h*+\\R\\s*+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t]]");
    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*\\[\\]|~]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern UNDERSCORE_AT_EDGE =
            Pattern.compile("(?<![\\p{L}\\p{N}_])_|_(?![\\p{L}\\p{N}_])|_(?=_)|(?<=_)_");
    private static final Pattern BLOCK_START =
            Pattern.compile("^(\\h*+)(?=>|#{1,6}(?:\\h|$)|[+-](?:\\h|$)|--|=+\\h*$)");
    private static final Pattern NUMBERED_START = Pattern.compile("^(\\h*+\\d{1,9})([.)])(?=\\h|$)");

    private MarkdownEscape() {}

    /** Fit for any place: at the beginning of a line, in a sentence or in a cell of a table. */
    public static String escape(String text) {
        String line =
                CONTROLS.matcher(LINE_BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
        String inline = ALWAYS.matcher(line).replaceAll("\\\\$0");
        inline = UNDERSCORE_AT_EDGE.matcher(inline).replaceAll("\\\\_");
        inline = ENTITY.matcher(inline).replaceAll("&amp;");
        inline = TAG.matcher(inline).replaceAll("&lt;");
        return atLineStart(inline);
    }

    /** A value may be the first of its line, where some signs open a heading, a quotation or a list. */
    private static String atLineStart(String inline) {
        String safe = BLOCK_START.matcher(inline).replaceFirst("$1\\\\");
        return NUMBERED_START.matcher(safe).replaceFirst("$1\\\\$2");
    }
}
