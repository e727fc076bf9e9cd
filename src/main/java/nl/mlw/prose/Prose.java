package nl.mlw.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text of the plan, made fit to stand inside a document and written as Markdown or as HTML, in full or on one line. */
public final class Prose {

    /** Why a text is not read as Markdown but shown as it stands. */
    public enum Excess {
        /** Characters; some twenty pages. */
        LENGTH(50_000),
        /** Lines, and signs that may open something, in one paragraph; or rows, definitions or tags in a text. */
        SIGNS(1_000),
        /** Levels of lists, quotations, bold and so on inside each other. */
        DEPTH(60);

        private final int limit;

        Excess(int limit) {
            this.limit = limit;
        }

        /** The most that is still read as Markdown. */
        public int limit() {
            return limit;
        }
    }

    private static final Pattern ONE_PARAGRAPH = Pattern.compile("\\s*<p>(.*)</p>\\s*", Pattern.DOTALL);

    /** What a link or a picture pointed to and a document does not keep. */
    public record LostTarget(boolean picture, String target) {}

    private Prose() {}

    /** Empty if the text is read as Markdown. */
    public static Optional<Excess> excess(String text) {
        return SafeMarkdown.excess(text);
    }

    /** In the order of the text. */
    public static List<LostTarget> lostTargets(String text) {
        return SafeMarkdown.lostTargets(text);
    }

    /** In full. */
    public static String markdown(String text) {
        return SafeMarkdown.of(text).orElseGet(() -> AsItStands.markdown(text));
    }

    /** On one line, and fit for a cell of a table: items follow each other with a semicolon. */
    public static String markdownInline(String text) {
        return SafeMarkdown.of(text)
                .map(safe -> OneLine.inCell(OneLine.sentence(safe)))
                .orElseGet(() -> MarkdownEscape.escape(text.strip()));
    }

    /** Fit for a cell of a table, where each paragraph, item and row keeps a line of its own. */
    public static String markdownCell(String text) {
        return SafeMarkdown.of(text)
                .map(safe -> OneLine.inCell(String.join("<br>", OneLine.lines(safe))))
                .orElseGet(() -> MarkdownEscape.escape(text.strip()));
    }

    /** Whether the text is more than one paragraph. */
    public static boolean hasBlocks(String text) {
        return SafeMarkdown.of(text).map(safe -> !OneLine.isOne(safe)).orElse(false);
    }

    /** Whether there is a table in the text, which no cell of another can hold. */
    public static boolean hasTable(String text) {
        return text.indexOf('|') >= 0
                && SafeMarkdown.of(text).map(OneLine::hasTable).orElse(false);
    }

    /** Well-formed XHTML, in full, without an element around it. */
    public static String html(String text) {
        return SafeMarkdown.of(text).map(MarkdownText::html).orElseGet(() -> AsItStands.html(text));
    }

    /** On one line, without a paragraph around it. */
    public static String htmlInline(String text) {
        return SafeMarkdown.of(text)
                .map(safe -> htmlOnOneLine(OneLine.sentence(safe)))
                .orElseGet(() -> AsItStands.htmlInline(text));
    }

    /** For a cell of a table: blocks stay, but the rows of a table within become lines. */
    public static String htmlCell(String text) {
        if (!hasBlocks(text)) {
            return htmlInline(text);
        }
        return hasTable(text) ? htmlLines(text) : html(text);
    }

    private static String htmlLines(String text) {
        return SafeMarkdown.of(text).map(OneLine::lines).orElse(List.of()).stream()
                .map(line -> "<p>" + htmlOnOneLine(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String htmlOnOneLine(String flat) {
        var paragraph = ONE_PARAGRAPH.matcher(MarkdownText.html(flat));
        if (paragraph.matches() && !paragraph.group(1).contains("<p>")) {
            return paragraph.group(1);
        }
        return MarkdownText.html(MarkdownEscape.escape(flat))
                .replaceAll("</?p>", "")
                .strip();
    }
}
