package nl.mlw.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title over a few lines. What does not fit ends in an ellipsis, but what stands behind it, a number by which
 * it is known elsewhere, stays whole.
 *
 * @param size of the text
 * @param width of a line
 * @param most so many lines
 */
record Wrapping(double size, double width, int most) {

    /** A word that fits on no line begins on the line where it stands only if this part of the line is still free. */
    private static final double WORTH_BEGINNING = 0.3;

    List<String> lines(String title, String tail) {
        List<String> all = broken(title + tail);
        if (all.size() <= most) {
            return all;
        }
        List<String> first = new ArrayList<>(broken(title)
                .subList(0, Math.min(most, broken(title).size()) - 1));
        String kept = TextWidth.shortened(tail, size, width / 2);
        String rest = title.substring(lengthOf(first, title)).strip();
        first.add(TextWidth.shortened(rest, size, width - TextWidth.of(kept, size)) + kept);
        return List.copyOf(first);
    }

    /** How much of a text these lines hold, with the spaces between them. */
    private static int lengthOf(List<String> lines, String text) {
        int at = 0;
        for (String line : lines) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            at += line.length();
        }
        return at;
    }

    private List<String> broken(String text) {
        List<String> done = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            boolean begins = !fits(word) && TextWidth.of(line, size) < width * (1 - WORTH_BEGINNING);
            if (!begins && !line.isEmpty()) {
                done.add(line);
            }
            line = begins ? longer : word;
            while (!fits(line)) {
                int end = fitting(line);
                done.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        done.add(line);
        return done;
    }

    private boolean fits(String text) {
        return TextWidth.of(text, size) <= width;
    }

    /** As much of it as fits, and never nothing. */
    private int fitting(String text) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && fits(text.substring(0, text.offsetByCodePoints(end, 1)))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
