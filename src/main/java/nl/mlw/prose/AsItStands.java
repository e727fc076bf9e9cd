package nl.mlw.prose;

import java.util.function.UnaryOperator;

/** Writes a text of which no sign means anything: each line is a line, and an empty one ends a paragraph. No parser comes near it. */
final class AsItStands {

    private AsItStands() {}

    static String markdown(String text) {
        return paragraphs(text, "\n\n", "\\\n", MarkdownEscape::escape);
    }

    static String html(String text) {
        return "<p>" + paragraphs(text, "</p>\n<p>", "<br />\n", AsItStands::escaped) + "</p>";
    }

    static String htmlInline(String text) {
        return paragraphs(text, " ", " ", AsItStands::escaped);
    }

    private static String paragraphs(String text, String between, String within, UnaryOperator<String> escape) {
        StringBuilder out = new StringBuilder();
        boolean ended = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                String before = ended ? between : within;
                out.append(out.isEmpty() ? "" : before).append(escape.apply(line));
            }
            ended = line.isEmpty();
        }
        return out.toString();
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
