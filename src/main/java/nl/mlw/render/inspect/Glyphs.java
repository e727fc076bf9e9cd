package nl.mlw.render.inspect;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Knows which characters of the fonts of a PDF have no shape, or a shape that stands for what is missing. */
final class Glyphs {

    private final Map<PDFont, Map<Integer, Glyph>> known = new HashMap<>();

    /**
     * A character of a font.
     *
     * @param width in parts of the font's size
     */
    record Glyph(String letters, boolean missing, float width) {}

    Glyph glyph(PDFont font, int code) throws IOException {
        Map<Integer, Glyph> glyphs = known.computeIfAbsent(font, f -> new HashMap<>());
        Glyph glyph = glyphs.get(code);
        if (glyph == null) {
            glyph = read(font, code);
            glyphs.put(code, glyph);
        }
        return glyph;
    }

    private static Glyph read(PDFont font, int code) throws IOException {
        String letters = font.toUnicode(code);
        boolean lost = letters == null || letters.equals(PdfInspector.REPLACEMENT) || hasNoShape(font, code);
        return new Glyph(
                letters == null ? "" : letters, lost, font.getDisplacement(code).getX());
    }

    private static boolean hasNoShape(PDFont font, int code) throws IOException {
        if (font instanceof PDType0Font whole && whole.getDescendantFont() instanceof PDCIDFontType2 descendant) {
            return descendant.codeToGID(code) == 0;
        }
        return font instanceof PDTrueTypeFont simple && simple.codeToGID(code) == 0;
    }
}
