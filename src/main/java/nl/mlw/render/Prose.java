package nl.mlw.render;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** A text of the plan, written as Markdown or as HTML, in full or on one line. */
final class Prose {

    private static final Pattern LINE_BREAK = Pattern.compile("\\\\?\\h*\\R\\s*");
    private static final Pattern OPEN_PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern ONE_PARAGRAPH = Pattern.compile("\\s*<p>(.*)</p>\\s*", Pattern.DOTALL);

    private Prose() {}

    static String markdown(String text) {
        return SafeMarkdown.of(text);
    }

    /** Fit for a cell of a table: items follow each other with a semicolon. */
    static String markdownInline(String text) {
        return OPEN_PIPE.matcher(flat(text)).replaceAll("\\\\|");
    }

    static String html(String text) {
        return MarkdownText.html(SafeMarkdown.of(text));
    }

    static String htmlInline(String text) {
        String flat = flat(text);
        var paragraph = ONE_PARAGRAPH.matcher(MarkdownText.html(flat));
        if (paragraph.matches() && !paragraph.group(1).contains("<p>")) {
            return paragraph.group(1);
        }
        return MarkdownText.html(MarkdownEscape.escape(flat))
                .replaceAll("</?p>", "")
                .strip();
    }

    private static String flat(String text) {
        Document document = MarkdownText.parse(SafeMarkdown.of(text));
        StringBuilder out = new StringBuilder();
        append(document, out);
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
