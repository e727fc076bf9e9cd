package nl.mlw.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.style.LogoOutline.Piece;
import org.w3c.dom.Element;

/** The shapes of a drawing as outlines, to know how much work they are. */
final class LogoShape {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*([+-]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?)(%|[a-z]*)[\\s,]*");

    /** What a percentage is of: never less than in the drawing. */
    private final double whole;

    LogoShape(double whole) {
        this.whole = whole;
    }

    /** Empty for what is no shape. */
    List<Piece> outline(Element element) {
        return switch (String.valueOf(element.getLocalName())) {
            case "path" -> LogoOutline.of(element.getAttribute("d"));
            case "polyline" -> LogoOutline.of("M" + element.getAttribute("points"));
            case "polygon" -> LogoOutline.of("M" + element.getAttribute("points") + "Z");
            case "line" ->
                LogoOutline.of("M" + of(element, "x1") + " " + of(element, "y1") + "L" + of(element, "x2") + " "
                        + of(element, "y2"));
            case "rect" -> box(of(element, "x"), of(element, "y"), of(element, "width"), of(element, "height"));
            case "circle" -> around(element, of(element, "r"), of(element, "r"));
            case "ellipse" -> around(element, of(element, "rx"), of(element, "ry"));
            default -> List.of();
        };
    }

    /** Round shapes are shorter than the box around them, and keep within it. */
    private List<Piece> around(Element element, double rx, double ry) {
        return box(of(element, "cx") - rx, of(element, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static List<Piece> box(double x, double y, double width, double height) {
        return LogoOutline.of("M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "z");
    }

    private double of(Element element, String attribute) {
        return length(element.getAttribute(attribute), whole);
    }

    /** Zero for what is no length. */
    static double length(String written, double whole) {
        Matcher matcher = LENGTH.matcher(written);
        return matcher.lookingAt() ? value(matcher, whole) : 0;
    }

    /**
     * How many dashes a line of this length has.
     *
     * @param dashes as SVG writes them; those that are all zero mean none
     */
    double dashes(String dashes, double length) {
        Matcher matcher = LENGTH.matcher(dashes);
        double period = 0;
        int parts = 0;
        while (parts < dashes.length() && matcher.lookingAt()) {
            period += value(matcher, whole / 2);
            parts++;
            matcher.region(matcher.end(), dashes.length());
        }
        return period > 0 ? length / period * parts : 0;
    }

    private static double value(Matcher matcher, double whole) {
        double unit = switch (matcher.group(2)) {
            case "%" -> whole / 100;
            case "in" -> 96;
            case "cm" -> 37.8;
            case "mm" -> 3.78;
            case "pc", "em" -> 16;
            case "ex" -> 8;
            case "pt" -> 1.34;
            default -> 1;
        };
        return Double.parseDouble(matcher.group(1)) * unit;
    }
}
