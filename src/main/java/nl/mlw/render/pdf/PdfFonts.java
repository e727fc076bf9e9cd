package nl.mlw.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.mlw.render.template.OwnFonts;
import nl.mlw.source.Bundled;
import nl.mlw.style.Alphabet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The fonts of a PDF. They come along with mlw, so that every machine sets the same lines. */
final class PdfFonts {

    /** The file of the family that code is set in. */
    static final String MONO = "LiberationMono-Regular";

    private static final List<Face> FACES = List.of(
            new Face("Liberation Sans", "LiberationSans-Regular", 400, FontStyle.NORMAL),
            new Face("Liberation Sans", "LiberationSans-Bold", 700, FontStyle.NORMAL),
            new Face("Liberation Sans", "LiberationSans-Italic", 400, FontStyle.ITALIC),
            new Face("Liberation Sans", "LiberationSans-BoldItalic", 700, FontStyle.ITALIC),
            new Face("Liberation Mono", "LiberationMono-Regular", 400, FontStyle.NORMAL),
            new Face("Liberation Mono", "LiberationMono-Bold", 700, FontStyle.NORMAL),
            new Face("Liberation Mono", "LiberationMono-Italic", 400, FontStyle.ITALIC),
            new Face("Liberation Mono", "LiberationMono-BoldItalic", 700, FontStyle.ITALIC));

    /** For characters that the others lack. */
    private static final List<Face> MORE = List.of(
            new Face("DejaVu Sans", "DejaVuSans", 400, FontStyle.NORMAL),
            new Face("DejaVu Sans", "DejaVuSans-Bold", 700, FontStyle.NORMAL),
            new Face("DejaVu Sans", "DejaVuSans-Oblique", 400, FontStyle.ITALIC),
            new Face("DejaVu Sans", "DejaVuSans-BoldOblique", 700, FontStyle.ITALIC));

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();
    private static final Map<String, TrueTypeFont> PARSED = new ConcurrentHashMap<>();

    private static final int TABLE_COUNT = 4;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;

    private record Face(String family, String file, int weight, FontStyle style) {}

    private PdfFonts() {}

    static void register(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(() -> open(face.file()), face.family(), face.weight(), face.style(), true);
        }
    }

    /** The faces of a house style: upright and bold, then the same in italics. */
    static void register(PdfRendererBuilder builder, OwnFonts own) {
        for (int i = 0; i < own.faces().size(); i++) {
            byte[] face = withoutSubstitutions(own.faces().get(i));
            FontStyle slant = i < 2 ? FontStyle.NORMAL : FontStyle.ITALIC;
            builder.useFont(() -> new ByteArrayInputStream(face), OwnFonts.FAMILY, i % 2 == 0 ? 400 : 700, slant, true);
        }
    }

    /** Only for a page that needs them: they make its lines a little higher. */
    static void registerMore(PdfRendererBuilder builder) {
        for (Face face : MORE) {
            builder.useFont(
                    () -> open(face.file()),
                    face.family(),
                    face.weight(),
                    face.style(),
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
    }

    /** The files for what the family that text is set in lacks, the likest first. */
    static List<String> more(boolean bold, boolean italic) {
        String like = "DejaVuSans" + (bold || italic ? "-" : "") + (bold ? "Bold" : "") + (italic ? "Oblique" : "");
        return List.of(like, "DejaVuSans");
    }

    /** The file of the family that text is set in. */
    static String sans(boolean bold, boolean italic) {
        return "LiberationSans-" + (bold ? "Bold" : italic ? "" : "Regular") + (italic ? "Italic" : "");
    }

    static TrueTypeFont parsed(String file) {
        return PARSED.computeIfAbsent(file, PdfFonts::parse);
    }

    private static TrueTypeFont parse(String file) {
        try {
            return new TTFParser().parseEmbedded(open(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return new ByteArrayInputStream(FILES.computeIfAbsent(file, PdfFonts::read));
    }

    private static byte[] read(String file) {
        return withoutSubstitutions(Bundled.bytes(folder(file) + file + ".ttf"));
    }

    private static String folder(String file) {
        return file.startsWith("DejaVu") ? Alphabet.MORE_FONTS : Alphabet.FONTS;
    }

    /** Looking for ligatures made a large bundle five times as slow, so the table that lists them is hidden. */
    static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        for (int i = 0; i < tables.getShort(TABLE_COUNT); i++) {
            int entry = FIRST_TABLE + i * TABLE_ENTRY;
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                tables.put(entry, (byte) 'g');
            }
        }
        return font;
    }
}
