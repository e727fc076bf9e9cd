package nl.mlw.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Turns the words in drawings into shapes. Java's own fonts would do that too, but they search the machine for fonts and
 * write what they find into the home directory. Fonts are set by attributes (`font-size`, `font-weight`, `font-style`,
 * `text-anchor`) on the text or on what it stands in.
 */
final class SvgText {

    private static final Set<String> ABOUT_TEXT = Set.of(
            "x", "y", "dx", "dy", "font-family", "font-size", "font-weight", "font-style", "text-anchor", "xml:space");

    private final Element text;
    private final List<Run> chunk = new ArrayList<>();
    private final Element shapes;
    private double x;
    private double y;

    /** A piece of text in one style, and how far to move before it. */
    private record Run(String text, Element style, double dx, double dy) {}

    private SvgText(Element text) {
        this.text = text;
        this.shapes = likeness(text, "g");
    }

    static void outline(Document page) {
        NodeList found = page.getElementsByTagName("text");
        List<Element> texts = IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
        for (Element text : texts) {
            text.getParentNode().replaceChild(new SvgText(text).shapes(), text);
        }
    }

    private Element shapes() {
        read(text);
        draw();
        return shapes;
    }

    private void read(Element element) {
        if (element.hasAttribute("x")) {
            draw();
            x = number(element, "x");
        }
        if (element.hasAttribute("y")) {
            draw();
            y = number(element, "y");
        }
        double dx = number(element, "dx");
        double dy = number(element, "dy");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element span) {
                read(span);
            } else if (!child.getNodeValue().isBlank()) {
                chunk.add(new Run(child.getNodeValue().replaceAll("\\s+", " "), element, dx, dy));
                dx = 0;
                dy = 0;
            }
        }
    }

    /** What stands between two fixed places is set as one piece, to the left, the middle or the right of its place. */
    private void draw() {
        x -= widthOfChunk() * share(inherited(text, "text-anchor"));
        for (Run run : chunk) {
            x += run.dx();
            y += run.dy();
            Element shape = likeness(run.style(), "path");
            shape.setAttribute("d", outlines(run).path(run.text(), x, y));
            shapes.appendChild(shape);
            x += outlines(run).width(run.text());
        }
        chunk.clear();
    }

    private double widthOfChunk() {
        return chunk.stream()
                .mapToDouble(run -> run.dx() + outlines(run).width(run.text()))
                .sum();
    }

    private static double share(@Nullable String anchor) {
        return anchor == null || anchor.equals("start") ? 0 : anchor.equals("middle") ? 0.5 : 1;
    }

    private static TextOutlines outlines(Run run) {
        String size = inherited(run.style(), "font-size");
        String weight = inherited(run.style(), "font-weight");
        boolean bold = weight != null && (weight.equals("bold") || weight.matches("[6-9]00"));
        boolean italic = "italic".equals(inherited(run.style(), "font-style"));
        return new TextOutlines(bold, italic, size == null ? 16 : number(size));
    }

    private static @Nullable String inherited(Element element, String attribute) {
        for (Node at = element; at instanceof Element holder; at = at.getParentNode()) {
            if (holder.hasAttribute(attribute)) {
                return holder.getAttribute(attribute);
            }
        }
        return null;
    }

    private static double number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? number(element.getAttribute(attribute)) : 0;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace("px", "").strip());
    }

    /** An element with the colours and the place of another. */
    private static Element likeness(Element of, String tag) {
        Element element = of.getOwnerDocument().createElementNS(of.getNamespaceURI(), tag);
        NamedNodeMap attributes = of.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr attribute && !ABOUT_TEXT.contains(attribute.getName())) {
                element.setAttribute(attribute.getName(), attribute.getValue());
            }
        }
        return element;
    }
}
