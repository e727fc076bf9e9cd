package nl.mlw.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Lays the cells of rows in their columns: what takes several stands in the first of them, and in the first of its rows. */
final class GridRows {
    /** For each column, how many rows a cell from above still takes. */
    private final List<Integer> taken = new ArrayList<>();

    List<List<String>> of(Stream<Element> rows) {
        List<List<String>> laid = new ArrayList<>();
        rows.forEach(row -> laid.add(cells(row)));
        return laid;
    }

    private List<String> cells(Element row) {
        List<Element> elements = HtmlTree.children(row).toList();
        List<String> cells = new ArrayList<>();
        for (Element cell : elements) {
            fromAbove(cells);
            add(cell, cells);
        }
        fromAbove(cells);
        if (elements.size() == 1 && cells.size() > 1 && !cells.get(0).isEmpty()) {
            // Markdown cannot span, and has what goes for the whole row where the titles are.
            cells.add(1, cells.remove(0));
        }
        return cells;
    }

    private void fromAbove(List<String> cells) {
        while (cells.size() < taken.size() && taken.get(cells.size()) > 0) {
            taken.set(cells.size(), taken.get(cells.size()) - 1);
            cells.add("");
        }
    }

    private void add(Element cell, List<String> cells) {
        String text = Letters.of(HtmlTree.numbered(cell));
        for (int column = span(cell, "colspan"); column > 0; column--) {
            while (taken.size() <= cells.size()) {
                taken.add(0);
            }
            taken.set(cells.size(), span(cell, "rowspan") - 1);
            cells.add(text);
            text = "";
        }
    }

    /** As a browser takes it: what is no number is one. */
    private static int span(Element cell, String name) {
        String span = cell.getAttribute(name);
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }
}
