package nl.mlw.prose;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern LINE_BREAK = Pattern.compile("\\\\\\h*+\\R\\s*+|(?<!\\h)\\h*+\\R\\s*+");
    private static final Pattern OPEN_PIPE = Pattern.compile("(?<!\\\\)\\|");
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

    /** Fit for a cell of a table: items follow each other with a semicolon. */
    public static String markdownInline(String text) {
        return SafeMarkdown.of(text)
                .map(safe -> OPEN_PIPE.matcher(flat(safe)).replaceAll("\\\\|"))
                .orElseGet(() -> MarkdownEscape.escape(text.strip()));
    }

    /** Well-formed XHTML, in full, without an element around it. */
    public static String html(String text) {
        return SafeMarkdown.of(text).map(MarkdownText::html).orElseGet(() -> AsItStands.html(text));
    }

    /** On one line, without a paragraph around it. */
    public static String htmlInline(String text) {
        return SafeMarkdown.of(text)
                .map(safe -> htmlOnOneLine(flat(safe)))
                .orElseGet(() -> AsItStands.htmlInline(text));
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

    private static String flat(String safe) {
        StringBuilder out = new StringBuilder();
        append(MarkdownText.parse(safe), out);
        return out.toString().strip();
    }

    private static void append(Node node, StringBuilder out) {
        if (node instanceof Paragraph || node instanceof TableCell) {
            String line = LINE_BREAK.matcher(node.getChars().toString().strip()).replaceAll(" ");
            out.append(separator(node, out)).append(line);
        } else if (node instanceof Block block && !node.hasChildren()) {
            out.append(separator(node, out))
                    .append(MarkdownEscape.escape(block.getContentChars().toString()));
        } else {
            node.getChildren().forEach(child -> append(child, out));
        }
    }

    private static String separator(Node node, StringBuilder out) {
        if (out.isEmpty()) {
            return "";
        }
        boolean ended = ".;:,!?".indexOf(out.charAt(out.length() - 1)) >= 0;
        return isLaterItem(node) && !ended ? "; " : " ";
    }

    private static boolean isLaterItem(Node node) {
        Node item = node.getParent();
        boolean inList = item instanceof BulletListItem || item instanceof OrderedListItem;
        return inList && node.getPrevious() == null && item.getPrevious() != null;
    }
}
