package nl.mlw.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import nl.mlw.render.inspect.PdfInspector;
import org.apache.fontbox.ttf.CmapLookup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Spells out the characters that the fonts lack, such as an emoji as `[U+1F600]`, so that none is lost unseen. */
final class MissingGlyphs {

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final char NO_BREAK_SPACE = 0xA0;
    private static final int REPLACEMENT = PdfInspector.REPLACEMENT.codePointAt(0);

    private MissingGlyphs() {}

    /** @param others what other fonts have besides those of mlw */
    static void spellOut(Document document, IntPredicate others) {
        walk(document.getDocumentElement(), knownTo(PdfFonts.sans(false, false)).or(others), knownTo(PdfFonts.MONO));
    }

    /** Code is set in a font of its own, which has fewer characters. */
    private static void walk(Node node, IntPredicate known, IntPredicate knownInCode) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(spelledOut(node.getNodeValue(), known));
        } else if (node instanceof Element element) {
            attribute(element, "alt", known);
            attribute(element, "name", known);
            attribute(element, "content", known);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean code =
                    child.getNodeName().equals("code") || child.getNodeName().equals("pre");
            walk(child, code ? knownInCode : known, knownInCode);
        }
    }

    private static void attribute(Element element, String name, IntPredicate known) {
        if (element.hasAttribute(name)) {
            element.setAttribute(name, spelledOut(element.getAttribute(name), known));
        }
    }

    static String spelledOut(String text, IntPredicate known) {
        if (text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(c, known, out));
        return out.toString();
    }

    private static void append(int c, IntPredicate known, StringBuilder out) {
        if (c < FIRST_BEYOND_ASCII || (known.test(c) && !isInvisible(c) && !runsLeft(c) && c != REPLACEMENT)) {
            out.appendCodePoint(c);
        } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            out.append(c == NARROW_NO_BREAK_SPACE ? NO_BREAK_SPACE : ' ');
        } else if (!isInvisible(c)) {
            out.append("[U+").append(String.format(Locale.ROOT, "%04X", c)).append(']');
        }
    }

    /** Joiners, variation selectors and marks of direction steer other characters and show nothing themselves. */
    private static boolean isInvisible(int c) {
        return c != SOFT_HYPHEN && (Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F));
    }

    /** Lines are set from left to right only; a word that came out reversed would be worse than one spelled out. */
    private static boolean runsLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static IntPredicate knownTo(String font) {
        try {
            CmapLookup glyphs = PdfFonts.parsed(font).getUnicodeCmapLookup();
            return c -> glyphs.getGlyphId(c) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
