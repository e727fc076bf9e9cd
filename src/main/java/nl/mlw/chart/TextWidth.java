package nl.mlw.chart;

import java.util.ArrayList;
import java.util.List;

/** Knows how wide text is in Liberation Sans, so that labels fit without asking the machine for its fonts. */
final class TextWidth {
    private static final int WIDEST = 1015;

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
        return text.codePoints().mapToDouble(TextWidth::advance).sum() * size / 1000;
    }

    /** At most so many lines, none wider than this; what does not fit ends in an ellipsis. */
    static List<String> wrapped(String text, double size, double width, int lines) {
        List<String> done = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = of(longer, size) <= width || line.isEmpty();
            if (!fits && done.size() < lines - 1) {
                done.add(line.toString());
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        done.add(line.toString());
        return done.stream().map(each -> shortened(each, size, width)).toList();
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

    /** Letters with accents are as wide as those without; of what is not known the widest is assumed. */
    private static int advance(int character) {
        if (character >= ' ' && character <= '~') {
            return ASCII[character - ' '];
        }
        if (Character.getType(character) == Character.FORMAT) {
            return 0;
        }
        if (character == '\u2026') {
            return 1000;
        }
        return Character.isLetter(character) && character < 0x250 ? 722 : WIDEST;
    }
}
