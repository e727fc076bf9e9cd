package nl.mlw.prose;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A safe text without line breaks, as Markdown: as a sentence, or as lines for a cell. */
final class OneLine {
    private static final Pattern LINE_BREAK = Pattern.compile("\\\\\\h*+\\R\\s*+|(?<!\\h)\\h*+\\R\\s*+");
    private static final Pattern OPEN_PIPE = Pattern.compile("(?<!\\\\)\\|");

    private final List<Piece> pieces = new ArrayList<>();

    /** @param mark what stands before an item of a list */
    private record Piece(Kind kind, String mark, String text) {}

    private enum Kind {
        /** Of the text, or a later one of an item. */
        PARAGRAPH,
        FIRST_ITEM,
        /** Of a list, or a row of a table. */
        LATER_ITEM,
        LATER_CELL
    }

    private OneLine(String safe) {
        gather(MarkdownText.parse(safe));
    }

    /** Whether the text is one paragraph, so that a sentence is all it is. */
    static boolean isOne(String safe) {
        Document document = MarkdownText.parse(safe);
        return document.getFirstChild() == document.getLastChild()
                && (document.getFirstChild() == null || document.getFirstChild() instanceof Paragraph);
    }

    /** Whether the text has a table, which no cell can hold. */
    static boolean hasTable(String safe) {
        return hasTable(MarkdownText.parse(safe));
    }

    private static boolean hasTable(Node node) {
        for (Node child : node.getChildren()) {
            if (child instanceof TableBlock || hasTable(child)) {
                return true;
            }
        }
        return false;
    }

    /** Items and rows follow each other with a semicolon. */
    static String sentence(String safe) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : new OneLine(safe).pieces) {
            out.append(out.isEmpty() ? "" : between(piece, out)).append(piece.text());
        }
        return out.toString().strip();
    }

    /** Each paragraph, item and row has a line of its own. */
    static List<String> lines(String safe) {
        List<String> lines = new ArrayList<>();
        for (Piece piece : new OneLine(safe).pieces) {
            int last = lines.size() - 1;
            if (piece.kind() == Kind.LATER_CELL && last >= 0) {
                lines.set(last, lines.get(last) + ", " + piece.text());
            } else {
                lines.add(piece.mark() + piece.text());
            }
        }
        return lines;
    }

    /** A bar would end the cell. */
    static String inCell(String line) {
        return OPEN_PIPE.matcher(line).replaceAll("\\\\|");
    }

    private static String between(Piece piece, StringBuilder before) {
        boolean ended = ".;:,!?".indexOf(before.charAt(before.length() - 1)) >= 0;
        return switch (piece.kind()) {
            case PARAGRAPH, FIRST_ITEM -> " ";
            case LATER_ITEM -> ended ? " " : "; ";
            case LATER_CELL -> ended ? " " : ", ";
        };
    }

    private void gather(Node node) {
        if (node instanceof TableSeparator) {
            return;
        }
        if (node instanceof Paragraph || node instanceof TableCell) {
            String text = node instanceof TableCell cell
                    ? cell.getText().toString()
                    : node.getChars().toString();
            pieces.add(new Piece(
                    kind(node), mark(node), LINE_BREAK.matcher(text.strip()).replaceAll(" ")));
        } else if (node instanceof Block block && !node.hasChildren()) {
            String text = MarkdownEscape.escape(block.getContentChars().toString());
            pieces.add(new Piece(Kind.PARAGRAPH, "", text));
        } else {
            node.getChildren().forEach(this::gather);
        }
    }

    private static Kind kind(Node node) {
        if (node instanceof TableCell) {
            return node.getPrevious() == null ? Kind.LATER_ITEM : Kind.LATER_CELL;
        } else if (node.getParent() instanceof ListItem item && node.getPrevious() == null) {
            return item.getPrevious() == null ? Kind.FIRST_ITEM : Kind.LATER_ITEM;
        }
        return Kind.PARAGRAPH;
    }

    private static String mark(Node node) {
        if (!(node.getParent() instanceof ListItem item) || node.getPrevious() != null) {
            return "";
        }
        return item instanceof BulletListItem ? "\u2022 " : number(item) + ". ";
    }

    private static int number(ListItem item) {
        int number = item.getParent() instanceof OrderedList list ? list.getStartNumber() : 1;
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
    }
}
