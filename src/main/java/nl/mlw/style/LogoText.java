package nl.mlw.style;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The text of an SVG file as elements, without following anything that it points to. */
final class LogoText {

    static final String SVG = "http://www.w3.org/2000/svg";

    /** Drawing programs still write this line; one with declarations of its own is something else. */
    private static final Pattern BARE_DOCTYPE = Pattern.compile("<!DOCTYPE\\s+svg\\b[^>\\[]*+>");

    private LogoText() {}

    static String withoutBareDoctype(String text) {
        String body = text.startsWith("\ufeff") ? text.substring(1) : text;
        int begin = body.indexOf("<!DOCTYPE");
        Matcher matcher = BARE_DOCTYPE.matcher(body);
        return begin >= 0 && matcher.region(begin, body.length()).lookingAt()
                ? body.substring(0, begin) + body.substring(matcher.end())
                : body;
    }

    /** The outermost element, if the text is well-formed and that element is a drawing. */
    static Optional<Element> root(String text) {
        try {
            DocumentBuilder parser = closed().newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            Element root = parser.parse(new InputSource(new StringReader(text.strip())))
                    .getDocumentElement();
            return Optional.of(root).filter(LogoText::isDrawing);
        } catch (SAXException notWellFormed) {
            return Optional.empty();
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isDrawing(Element root) {
        return "svg".equals(root.getLocalName()) && SVG.equals(root.getNamespaceURI());
    }

    private static DocumentBuilderFactory closed() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory;
    }
}
