package nl.mlw.render.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.mlw.render.RenderFailure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Refuses a page that could be written, but would fail a reader: what the validators of PDF do not see. */
public final class PageCheck {

    private static final int EXCERPT = 60;

    private PageCheck() {}

    public static void check(Document page) {
        Element root = page.getDocumentElement();
        require(!root.getAttribute("lang").isBlank(), "De pagina noemt haar taal niet (lang op <html>).");
        require(titleOf(page).isPresent(), "De pagina heeft geen titel (<title>).");
        require(elements(page, "body").stream().anyMatch(PageCheck::hasText), "De pagina bevat geen tekst.");
        links(page);
        images(page);
        elements(page, "table").forEach(PageCheck::table);
    }

    private static Optional<String> titleOf(Document page) {
        return elements(page, "title").stream()
                .map(Element::getTextContent)
                .filter(title -> !title.isBlank())
                .findFirst();
    }

    private static boolean hasText(Element element) {
        return !element.getTextContent().isBlank();
    }

    private static void links(Document page) {
        Set<String> targets = new HashSet<>();
        for (Element element : elements(page, "*")) {
            String id = element.getAttribute("id");
            require(id.isEmpty() || targets.add(id), "Twee plaatsen op de pagina heten ‘" + id + "’.");
        }
        for (String tag : List.of("a", "bookmark")) {
            elements(page, tag).forEach(link -> internal(link, targets));
        }
    }

    private static void internal(Element link, Set<String> targets) {
        String target = link.getAttribute("href");
        require(
                !target.startsWith("#") || targets.contains(target.substring(1)),
                "De verwijzing ‘" + nameOf(link) + "’ gaat naar " + target + ", en dat is er niet.");
    }

    private static void images(Document page) {
        for (String tag : List.of("img", "svg")) {
            for (Element image : elements(page, tag)) {
                require(
                        !image.getAttribute("alt").isBlank(),
                        "Een afbeelding heeft geen tekst voor wie haar niet ziet (alt). Zij staat na: "
                                + textBefore(image));
            }
        }
    }

    /** Every row as wide as the first, counting spans; a screen reader counts along. */
    private static void table(Element table) {
        List<Element> rows = elements(table, "tr").stream()
                .filter(row -> tableOf(row).equals(table))
                .toList();
        int[] widths = TableShape.widths(rows);
        IntStream.range(0, widths.length)
                .filter(i -> widths[i] != widths[0])
                .findFirst()
                .ifPresent(i -> require(
                        false,
                        "Een tabel heeft rijen van ongelijke breedte (" + widths[0] + " en " + widths[i]
                                + " kolommen). Bij de rij: "
                                + excerpt(rows.get(i).getTextContent())));
    }

    /** A cell may hold a table of its own. */
    private static Node tableOf(Element row) {
        Node at = row.getParentNode();
        while (!at.getNodeName().equals("table") && at.getParentNode() != null) {
            at = at.getParentNode();
        }
        return at;
    }

    private static String nameOf(Element link) {
        return link.hasAttribute("name") ? link.getAttribute("name") : excerpt(link.getTextContent());
    }

    private static String textBefore(Node node) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            for (Node before = at.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
                if (!before.getTextContent().isBlank()) {
                    return excerpt(before.getTextContent());
                }
            }
        }
        return "het begin";
    }

    public static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new RenderFailure(message);
        }
    }

    private static List<Element> elements(Node within, String tag) {
        NodeList found = within instanceof Element element
                ? element.getElementsByTagName(tag)
                : ((Document) within).getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
