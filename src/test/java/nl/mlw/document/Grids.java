package nl.mlw.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Finds the tables with headings of a page, and its rows of tiles. */
final class Grids {

    private Grids() {}

    static List<Grid> of(Element body) {
        return HtmlTree.below(body).flatMap(element -> grid(element).stream()).toList();
    }

    private static Optional<Grid> grid(Element element) {
        if (element.getAttribute("class").equals("tiles")) {
            return Optional.of(new Grid(Optional.empty(), tiles(element)));
        }
        return HtmlTree.children(element, "thead")
                .findFirst()
                .map(head -> new Grid(Optional.of(headings(head)), body(element)));
    }

    /** A heading under another one follows it, as in 2026 jan. */
    private static List<String> headings(Element head) {
        List<List<String>> rows = new GridRows().of(HtmlTree.children(head, "tr"));
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width)
                .mapToObj(column -> rows.stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column))
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<List<String>> body(Element table) {
        return new GridRows().of(HtmlTree.children(table, "tbody").flatMap(part -> HtmlTree.children(part, "tr")));
    }

    /** A tile shows first how many; a table first what. */
    private static List<List<String>> tiles(Element tiles) {
        List<List<String>> rows = new ArrayList<>();
        HtmlTree.children(tiles).forEach(tile -> {
            List<String> texts = HtmlTree.children(tile)
                    .map(part -> Letters.of(part.getTextContent()))
                    .toList();
            rows.add(Stream.concat(texts.stream().skip(1), texts.stream().limit(1))
                    .toList());
        });
        return rows;
    }
}
