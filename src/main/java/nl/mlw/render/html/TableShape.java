package nl.mlw.render.html;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How wide the rows of a table are, counting cells that span columns and rows. */
final class TableShape {

    private TableShape() {}

    static int[] widths(List<Element> rows) {
        int[] widths = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (Node cell = rows.get(row).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                if (cell instanceof Element element) {
                    add(element, row, widths);
                }
            }
        }
        return widths;
    }

    private static void add(Element cell, int row, int[] widths) {
        int last = Math.min(widths.length, row + span(cell, "rowspan"));
        for (int i = row; i < last; i++) {
            widths[i] += span(cell, "colspan");
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.getAttribute(attribute);
        return value.isEmpty() ? 1 : Integer.parseInt(value);
    }
}
