package nl.mlw.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The elements of well-formed HTML. */
final class HtmlTree {

    private HtmlTree() {}

    /** What a reader sees of a page: its body. */
    static Element body(String html) {
        try {
            return (Element) DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)))
                    .getElementsByTagName("body")
                    .item(0);
        } catch (SAXException | IOException | ParserConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    static Stream<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getTagName().equals(name));
    }

    /** All elements below this one, in reading order. */
    static Stream<Element> below(Element root) {
        return elements(root.getElementsByTagName("*"));
    }

    static List<Node> nodes(Element parent) {
        return nodes(parent.getChildNodes()).toList();
    }

    /** The text of an element as it is read, with the numbers of its lists. */
    static String numbered(Element element) {
        StringBuilder text = new StringBuilder();
        int number = element.getAttribute("start").isEmpty() ? 1 : Integer.parseInt(element.getAttribute("start"));
        for (Node node : nodes(element)) {
            if (!(node instanceof Element child)) {
                text.append(node.getTextContent());
                continue;
            }
            if (element.getTagName().equals("ol")) {
                text.append(number++).append(". ");
            }
            text.append(numbered(child));
        }
        return text.toString();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return nodes(nodes).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<Node> nodes(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
