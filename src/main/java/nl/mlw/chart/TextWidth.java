package nl.mlw.chart;

import java.text.Normalizer;
import nl.mlw.style.Alphabet;

/** Knows how wide text is in Liberation Sans, so that labels fit without asking the machine for its fonts. */
public final class TextWidth {
    private static final int WIDEST = 1015;
    /** How much of a line words fill that are not broken. */
    private static final double FULL = 0.9;

    /** Advance of the characters from space to tilde, in thousandths of the font size. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
    };

    private TextWidth() {}

    static double of(String text, double size) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                        .codePoints()
                        .mapToDouble(TextWidth::advance)
                        .sum()
                * size
                / 1000;
    }

    /** Over how many lines a text of this size goes; a line ends where the next word would not fit, so this is a careful guess. */
    public static int lines(String text, double size, double width) {
        return Math.max(1, (int) Math.ceil(of(text, size) / (width * FULL)));
    }

    static String shortened(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end).stripTrailing() + "…", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Letters with accents are as wide as those without; of what is not known, also of the box for what no font has, the widest is assumed. */
    private static int advance(int character) {
        if (character >= ' ' && character <= '~') {
            return ASCII[character - ' '];
        }
        int base = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                .codePointAt(0);
        if (base >= ' ' && base <= '~') {
            return ASCII[base - ' '];
        }
        if (Alphabet.isSilent(character)) {
            return 0;
        }
        if (character == '\u2026') {
            return 1000;
        }
        return switch (character) {
            case '‘', '’', '·' -> 333;
            case '“', '”', '•' -> 400;
            case '–', '€' -> 556;
            default -> WIDEST;
        };
    }
}
