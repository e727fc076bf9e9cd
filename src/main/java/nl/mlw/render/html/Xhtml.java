package nl.mlw.render.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import nl.mlw.render.RenderFailure;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** HTML pages as XML: strict in form, and closed to anything outside the text. */
public final class Xhtml {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xhtml() {}

    /** Characters that XML forbids, such as a form feed pasted from Word, shown as U+FFFD. */
    static String legal(String text) {
        return ILLEGAL.matcher(text.replace("\r\n", "\n")).replaceAll("\uFFFD");
    }

    /**
     * The page as a tree.
     *
     * @param template named in the message if its page is not well-formed
     */
    public static Document parse(String text, String template) {
        try {
            DocumentBuilder parser = strict().newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException e) {
            // The parser's own words come in the language of the machine.
            throw new RenderFailure("Het sjabloon templates/" + template
                    + " geeft geen geldige HTML: een element is niet gesloten of een teken staat verkeerd. Bij: "
                    + excerpt(text, e.getLineNumber()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a page without building it. */
    static SAXParser strictReader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newSAXParser();
    }

    private static DocumentBuilderFactory strict() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory;
    }

    private static String excerpt(String text, int line) {
        return text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("").strip();
    }
}
