package nl.mlw.render.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.style.Alphabet;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** The letters of one font in one size, as the paths of an SVG; what that font lacks comes from the fonts for rare characters. */
final class TextOutlines {

    private static final String[] STEPS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};
    private static final double PRECISION = 1000;

    /** What drawings leave room for; the few characters that are wider are drawn narrower. */
    private static final double WIDEST = 1.015;

    private final List<TrueTypeFont> fonts;
    private final double size;

    /** A letter of one of the fonts; the widths are parts of the size. */
    private record Letter(TrueTypeFont font, int glyph, double unit, double width, double squeezed) {}

    TextOutlines(boolean bold, boolean italic, double size) {
        this.fonts = Stream.concat(Stream.of(PdfFonts.sans(bold, italic)), PdfFonts.more(bold, italic).stream())
                .map(PdfFonts::parsed)
                .toList();
        this.size = size;
    }

    double width(String text) {
        return text.codePoints()
                .filter(c -> !Alphabet.isSilent(c))
                .mapToDouble(c -> size * letter(c).width())
                .sum();
    }

    /** @param y of the line that the letters stand on */
    String path(String text, double x, double y) {
        StringBuilder path = new StringBuilder();
        double at = x;
        for (int c : text.codePoints().filter(c -> !Alphabet.isSilent(c)).toArray()) {
            Letter letter = letter(c);
            double scale = size * letter.unit();
            append(letter, new AffineTransform(scale * letter.squeezed(), 0, 0, -scale, at, y), path);
            at += size * letter.width();
        }
        return path.toString();
    }

    private void append(Letter letter, AffineTransform place, StringBuilder path) {
        GlyphData data = glyphData(letter);
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

    private Letter letter(int c) {
        try {
            TrueTypeFont font = fonts.get(0);
            for (int i = 1; i < fonts.size() && glyph(c, font) == 0; i++) {
                font = fonts.get(i);
            }
            font = glyph(c, font) == 0 ? fonts.get(0) : font;
            double unit = 1.0 / font.getUnitsPerEm();
            double width = font.getAdvanceWidth(glyph(c, font)) * unit;
            double squeezed = Math.min(1, WIDEST / Math.max(width, WIDEST));
            return new Letter(font, glyph(c, font), unit, width * squeezed, squeezed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int glyph(int c, TrueTypeFont font) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(c);
    }

    private static @Nullable GlyphData glyphData(Letter letter) {
        try {
            return letter.font().getGlyph().getGlyph(letter.glyph());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
