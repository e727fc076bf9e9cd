package nl.mlw.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Judges whether a font file can be used in a PDF: whole, allowed to be put in, and with the characters of Dutch. */
public final class FontFile {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûü.,:;!?'\"()[]/-+%&@#*=_<>€§°²·•–—‘’“”„…½±×";

    /** Stand in the tables and the lists of documents. */
    private static final String SYMBOLS = "■□→≥≤";

    private static final Set<String> NEEDED =
            Set.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "OS/2");

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE = 0x74727565;

    private final Optional<String> fault;
    private final List<String> letters;
    private final List<String> symbols;

    private FontFile(Optional<String> fault, List<String> letters, List<String> symbols) {
        this.fault = fault;
        this.letters = letters;
        this.symbols = symbols;
    }

    /** What there is to say about a file. */
    public static FontFile of(StyleFile file) {
        return shape(file.bytes()).map(FontFile::faulty).orElseGet(() -> read(file.bytes()));
    }

    /** Why it cannot be used: {@code no-font}, {@code cut-off} or {@code embedding}. */
    public Optional<String> fault() {
        return fault;
    }

    /** The letters and marks of Dutch that it lacks. */
    public List<String> missingLetters() {
        return letters;
    }

    /** The signs of mlw's own documents that it lacks. */
    public List<String> missingSymbols() {
        return symbols;
    }

    private static FontFile faulty(String fault) {
        return new FontFile(Optional.of(fault), List.of(), List.of());
    }

    /** The list of tables at its start tells whether all of it is there. */
    private static Optional<String> shape(byte[] bytes) {
        ByteBuffer font = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || (font.getInt(0) != TRUE_TYPE && font.getInt(0) != APPLE)) {
            return Optional.of("no-font");
        }
        int tables = font.getShort(4) & 0xFFFF;
        Set<String> found = new HashSet<>();
        for (int entry = HEADER; entry < HEADER + tables * ENTRY; entry += ENTRY) {
            if (entry + ENTRY > bytes.length || end(font, entry) > bytes.length) {
                return Optional.of("cut-off");
            }
            found.add(new String(bytes, entry, 4, StandardCharsets.US_ASCII));
        }
        return found.containsAll(NEEDED) ? Optional.empty() : Optional.of("no-font");
    }

    private static long end(ByteBuffer font, int entry) {
        return (font.getInt(entry + 8) & 0xFFFFFFFFL) + (font.getInt(entry + 12) & 0xFFFFFFFFL);
    }

    /** A damaged table makes the reader fail in ways of its own; to the author all of them mean the same. */
    private static FontFile read(byte[] bytes) {
        try (TrueTypeFont font = new TTFParser().parseEmbedded(new ByteArrayInputStream(bytes))) {
            OS2WindowsMetricsTable rights = font.getOS2Windows();
            if (rights == null || !allows(rights.getFsType())) {
                return faulty("embedding");
            }
            font.getGlyph().getGlyph(0);
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return new FontFile(Optional.empty(), missing(LETTERS, glyphs), missing(SYMBOLS, glyphs));
        } catch (IOException | RuntimeException damaged) {
            return faulty("cut-off");
        }
    }

    /** A PDF holds only the letters that it uses, and holds them as outlines. */
    private static boolean allows(int rights) {
        boolean restricted = (rights & 0x000E) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        boolean whole = (rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) != 0;
        boolean bitmaps = (rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0;
        return !restricted && !whole && !bitmaps;
    }

    private static List<String> missing(String characters, CmapLookup glyphs) {
        return characters
                .codePoints()
                .filter(c -> glyphs.getGlyphId(c) == 0)
                .mapToObj(Character::toString)
                .toList();
    }
}
