package nl.mlw.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import nl.mlw.source.Bundled;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;

/** The characters that can be printed: those of the fonts of mlw, and of a font that a plan brings along. */
public final class Alphabet {

    /** The fonts that texts are set in. */
    public static final String FONTS = "/liberation/";

    /** The fonts for what those lack: signs, arrows, small figures. */
    public static final String MORE_FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** What the library prints for what it does not know; nobody writes it, so that it can be told apart. */
    public static final int REPLACEMENT = 0x2302;

    /** What texts in Dutch have besides letters. */
    private static final String COMMON = "–—‘’“”„•…€→≥≤";

    private static final int LOST = 0xFFFD;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int FIRST_BEYOND_LATIN = 0x180;
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;

    private static final Map<String, CmapLookup> GLYPHS = new ConcurrentHashMap<>();

    private Alphabet() {}

    /** Whether a text can have this character and lose nothing in print. Reading fonts takes time, so they are only asked about what is rare. */
    public static boolean has(int c) {
        boolean latin = c < FIRST_BEYOND_LATIN && (c < FIRST_BEYOND_ASCII || c >= NO_BREAK_SPACE);
        return latin || COMMON.indexOf(c) >= 0 || isSilent(c) || isSpace(c) || isPrintable(c, usual().or(more()));
    }

    /** Whether a font that knows its characters in this way can print this one as itself. */
    public static boolean isPrintable(int c, IntPredicate known) {
        return known.test(c) && c != REPLACEMENT && c != LOST && !isSilent(c) && !runsLeft(c);
    }

    /** What Liberation Sans has. */
    public static IntPredicate usual() {
        return of(FONTS + "LiberationSans-Regular.ttf");
    }

    /** What DejaVu Sans has. */
    public static IntPredicate more() {
        return of(MORE_FONTS + "DejaVuSans.ttf");
    }

    /** What a font among the resources has; it is read when somebody asks, because most texts never need a second font. */
    public static IntPredicate of(String font) {
        return c -> GLYPHS.computeIfAbsent(font, Alphabet::read).getGlyphId(c) != 0;
    }

    /** What a font of somebody else has. */
    public static IntPredicate of(byte[] font) {
        CmapLookup glyphs = glyphs(font);
        return c -> glyphs.getGlyphId(c) != 0;
    }

    /** Joiners, variation selectors, soft hyphens and marks of direction steer other characters and show nothing themselves. */
    public static boolean isSilent(int c) {
        return c == SOFT_HYPHEN
                || Character.getType(c) == Character.FORMAT
                || (c >= FIRST_SELECTOR && c <= LAST_SELECTOR);
    }

    /** Of whatever width; also what only ends a line. */
    public static boolean isSpace(int c) {
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Lines are set from left to right only; a word that came out reversed would be worse than one spelled out. */
    private static boolean runsLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static CmapLookup read(String font) {
        return glyphs(Bundled.bytes(font));
    }

    private static CmapLookup glyphs(byte[] font) {
        try {
            return new TTFParser().parseEmbedded(new ByteArrayInputStream(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
