package nl.mlw.render.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.mlw.style.Alphabet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Spells out the characters that no font has, such as a flag as `[U+1F1F3]`, so that none is lost unseen; a screen reader still gets the
 * character itself. Titles, bookmarks and descriptions need no font and keep theirs.
 */
final class MissingGlyphs {

    /** Goes before what a screen reader says, on its way to the tags of the PDF. */
    static final String SAID = "mlw:said:";

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final char NO_BREAK_SPACE = 0xA0;
    private static final char STAND_IN = 0x25A1;
    private static final Set<String> ATTRIBUTES = Set.of("alt", "name", "content");

    private final Document page;
    private final IntPredicate usual;
    private boolean rare;

    private MissingGlyphs(Document page, IntPredicate usual) {
        this.page = page;
        this.usual = usual;
    }

    /**
     * Gives whether the page has characters that only the fonts for rare ones have.
     *
     * @param others what other fonts have besides those of mlw
     */
    static boolean spellOut(Document page, IntPredicate others) {
        MissingGlyphs missing = new MissingGlyphs(page, Alphabet.usual().or(others));
        missing.walk(page.getDocumentElement(), Place.TEXT);
        return missing.rare;
    }

    /** Where a text stands, which decides what can be done with it. */
    private enum Place {
        TEXT,
        CODE,
        DRAWING,
        UNPRINTED
    }

    private void walk(Node node, Place place) {
        Node next = node.getFirstChild();
        while (next != null) {
            Node child = next;
            next = child.getNextSibling();
            if (child instanceof Element element) {
                ATTRIBUTES.forEach(attribute -> plain(element, attribute));
                walk(child, placeIn(element, place));
            } else if (child.getNodeType() == Node.TEXT_NODE && !isAscii(child.getNodeValue())) {
                text(child, place);
            }
        }
    }

    private static Place placeIn(Element element, Place around) {
        return switch (element.getNodeName()) {
            case "head" -> Place.UNPRINTED;
            case "svg" -> Place.DRAWING;
            case "code", "pre" -> around == Place.TEXT ? Place.CODE : around;
            default -> around;
        };
    }

    private static void plain(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        if (!isAscii(value)) {
            element.setAttribute(attribute, withoutSilent(value));
        }
    }

    private void text(Node node, Place place) {
        String text = Normalizer.normalize(node.getNodeValue(), Normalizer.Form.NFC);
        if (place == Place.UNPRINTED) {
            node.setNodeValue(withoutSilent(text));
            return;
        }
        // Code is set in a font of its own, which has fewer characters.
        IntPredicate own = place == Place.CODE ? Alphabet.of(Alphabet.FONTS + PdfFonts.MONO + ".ttf") : usual;
        StringBuilder printed = new StringBuilder();
        StringBuilder lost = new StringBuilder();
        Node parent = node.getParentNode();
        for (int c : text.codePoints().toArray()) {
            if (Alphabet.isSilent(c) && !lost.isEmpty()) {
                lost.appendCodePoint(c);
            } else if (isPrintable(c, own)) {
                parent.insertBefore(spelledOut(lost), node);
                append(c, place, printed);
            } else if (place == Place.DRAWING) {
                printed.append(STAND_IN);
            } else {
                if (!printed.isEmpty()) {
                    parent.insertBefore(page.createTextNode(taken(printed)), node);
                }
                lost.appendCodePoint(c);
            }
        }
        parent.insertBefore(spelledOut(lost), node);
        node.setNodeValue(printed.toString());
    }

    private boolean isPrintable(int c, IntPredicate own) {
        if (c < FIRST_BEYOND_ASCII || Alphabet.isSilent(c) || Alphabet.isSpace(c)) {
            return true;
        }
        if (Alphabet.isPrintable(c, own)) {
            return true;
        }
        boolean found = Alphabet.isPrintable(c, Alphabet.more());
        rare |= found;
        return found;
    }

    /** Soft hyphens do their work in running text; a drawing has none. */
    private static void append(int c, Place place, StringBuilder out) {
        if (Alphabet.isSpace(c)) {
            out.append(c == NARROW_NO_BREAK_SPACE || c == NO_BREAK_SPACE ? NO_BREAK_SPACE : ' ');
        } else if (!Alphabet.isSilent(c) || (c == SOFT_HYPHEN && place == Place.TEXT)) {
            out.appendCodePoint(c);
        }
    }

    /** What was lost in one piece, in an element of its own. */
    private Node spelledOut(StringBuilder lost) {
        if (lost.isEmpty()) {
            return page.createDocumentFragment();
        }
        Element span = page.createElementNS(page.getDocumentElement().getNamespaceURI(), "span");
        span.setAttribute("title", SAID + lost);
        StringBuilder codes = new StringBuilder();
        lost.codePoints()
                .filter(c -> !Alphabet.isSilent(c))
                .forEach(c -> codes.append("[U+")
                        .append(String.format(Locale.ROOT, "%04X", c))
                        .append(']'));
        span.setTextContent(codes.toString());
        lost.setLength(0);
        return span;
    }

    private static String taken(StringBuilder text) {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private static String withoutSilent(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> c != SOFT_HYPHEN).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
    }
}
