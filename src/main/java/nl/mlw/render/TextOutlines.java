package nl.mlw.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** The letters of one font in one size, as the paths of an SVG. */
final class TextOutlines {

    private static final String[] STEPS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};
    private static final double PRECISION = 1000;

    private final TrueTypeFont font;
    private final double scale;

    TextOutlines(boolean bold, boolean italic, double size) {
        try {
            font = PdfFonts.parsed(PdfFonts.sans(bold, italic));
            scale = size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double width(String text) {
        return text.codePoints().mapToDouble(c -> scale * advance(glyphOf(c))).sum();
    }

    /** @param y of the line that the letters stand on */
    String path(String text, double x, double y) {
        StringBuilder path = new StringBuilder();
        double at = x;
        for (int c : text.codePoints().toArray()) {
            int glyph = glyphOf(c);
            append(glyph, new AffineTransform(scale, 0, 0, -scale, at, y), path);
            at += scale * advance(glyph);
        }
        return path.toString();
    }

    private void append(int glyph, AffineTransform place, StringBuilder path) {
        GlyphData data = glyphData(glyph);
        if (data == null) {
            return;
        }
        double[] points = new double[6];
        for (PathIterator i = data.getPath().getPathIterator(place); !i.isDone(); i.next()) {
            int step = i.currentSegment(points);
            path.append(STEPS[step]);
            for (int p = 0; p < NUMBERS[step]; p++) {
                path.append(p == 0 ? "" : " ").append(Math.round(points[p] * PRECISION) / PRECISION);
            }
        }
    }

    private int glyphOf(int c) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable GlyphData glyphData(int glyph) {
        try {
            return font.getGlyph().getGlyph(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
