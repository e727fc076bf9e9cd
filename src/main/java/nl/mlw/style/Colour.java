package nl.mlw.style;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour of a house style, and how well it can be told from another; each part runs from 0 to 255. */
public record Colour(int red, int green, int blue) {

    /** Paper. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern NOTATION =
            Pattern.compile("#?(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2})", Pattern.CASE_INSENSITIVE);

    /** The colour that is written as six hexadecimal digits, with or without the number sign. */
    public static Optional<Colour> of(String written) {
        Matcher parts = NOTATION.matcher(written.strip());
        return parts.matches()
                ? Optional.of(new Colour(part(parts, 1), part(parts, 2), part(parts, 3)))
                : Optional.empty();
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group), 16);
    }

    /** As a style sheet writes it. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The same colour as thin paint on paper; a share of 1 covers it wholly. */
    public Colour thinned(double share) {
        return new Colour(thinned(red, share), thinned(green, share), thinned(blue, share));
    }

    private static int thinned(int part, double share) {
        return (int) Math.round(255 - (255 - part) * share);
    }

    /** From 1 (the same) to 21 (black on white), as WCAG 2.1 defines it. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
