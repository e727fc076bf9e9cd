package nl.mlw.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes the bookmarks of a PDF from the headings of its page, so that the two never differ. */
final class Bookmarks {

    private static final int DEEPEST = 4;

    private final Document page;
    private final Deque<Element> open = new ArrayDeque<>();
    private int unnamed = 1;

    private Bookmarks(Document page) {
        this.page = page;
    }

    static void add(Document page) {
        Node head = page.getElementsByTagName("head").item(0);
        Bookmarks bookmarks = new Bookmarks(page);
        Element all = page.createElement("bookmarks");
        bookmarks.open.push(all);
        NodeList elements = page.getElementsByTagName("*");
        IntStream.range(0, elements.getLength())
                .mapToObj(elements::item)
                .map(Element.class::cast)
                .filter(element -> levelOf(element) <= DEEPEST)
                .toList()
                .forEach(bookmarks::add);
        head.appendChild(all);
    }

    private void add(Element heading) {
        int level = levelOf(heading);
        while (open.size() > level) {
            open.pop();
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + idOf(heading));
        open.element().appendChild(bookmark);
        open.push(bookmark);
    }

    private String idOf(Element heading) {
        if (!heading.hasAttribute("id")) {
            heading.setAttribute("id", "heading-" + unnamed++);
        }
        return heading.getAttribute("id");
    }

    private static int levelOf(Element element) {
        String name = element.getTagName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : DEEPEST + 1;
    }
}
