package nl.mlw.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Holds the Markdown and the HTML of a page against each other: the same tables with the same cells, and the same order in each paragraph. */
public final class BothFormats {
    /** Within these words belong together. */
    private static final Set<String> INLINE = Set.of("a", "em", "strong", "code", "del", "br", "img");

    private BothFormats() {}

    /** Empty if both say the same in the same order; Markdown comes first. */
    public static List<String> differences(String markdown, String html) {
        Element here = HtmlTree.body(GitHost.shows(markdown));
        Element there = HtmlTree.body(html);
        List<String> differences = new ArrayList<>(tables(Grids.of(here), Grids.of(there)));
        differences.addAll(paragraphs(here, Letters.of(there.getTextContent())));
        return differences;
    }

    private static List<String> tables(List<Grid> here, List<Grid> there) {
        if (here.size() != there.size()) {
            return List.of("tables " + names(here) + " and " + names(there));
        }
        List<String> differences = new ArrayList<>();
        for (int table = 0; table < here.size(); table++) {
            differences.addAll(here.get(table).differences(there.get(table)));
        }
        return differences;
    }

    private static List<String> names(List<Grid> grids) {
        return grids.stream().map(Grid::name).toList();
    }

    /** Those that HTML has less often in the order of their words; a heading may stand in the contents too. */
    private static List<String> paragraphs(Element here, String there) {
        Map<String, Integer> count = new LinkedHashMap<>();
        paragraphs(here).stream()
                .map(Letters::of)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> count.merge(paragraph, 1, Integer::sum));
        return count.entrySet().stream()
                .filter(paragraph -> times(paragraph.getKey(), there) < paragraph.getValue())
                .map(paragraph -> "in another order in HTML, or less often: " + paragraph.getKey())
                .toList();
    }

    private static int times(String part, String text) {
        int times = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            times++;
        }
        return times;
    }

    /** Paragraphs, headings and items; not what stands in tables. */
    private static List<String> paragraphs(Element body) {
        List<String> paragraphs = new ArrayList<>(List.of(""));
        collect(body, paragraphs);
        return paragraphs;
    }

    private static void collect(Element element, List<String> paragraphs) {
        boolean inline = INLINE.contains(element.getTagName());
        if (!inline) {
            paragraphs.add("");
        }
        for (Node node : HtmlTree.nodes(element)) {
            if (node instanceof Element inner) {
                if (!inner.getTagName().equals("table")) {
                    collect(inner, paragraphs);
                }
            } else {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last) + node.getTextContent());
            }
        }
        if (!inline) {
            paragraphs.add("");
        }
    }
}
