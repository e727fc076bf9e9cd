package nl.mlw.chart;

import java.util.Locale;

/** Writes the shapes of a drawing as SVG, with numbers and colours that are the same on every machine. */
public final class Svg {
    private static final String FONT = "font-family=\"Liberation Sans\"";

    private final StringBuilder body = new StringBuilder();

    Svg rect(double x, double y, double width, double height, String paint) {
        return add("<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(width) + "\" height=\"" + n(height)
                + "\" " + paint + "/>");
    }

    Svg line(double x1, double y1, double x2, double y2, String paint) {
        return add("<line x1=\"" + n(x1) + "\" y1=\"" + n(y1) + "\" x2=\"" + n(x2) + "\" y2=\"" + n(y2) + "\" " + paint
                + "/>");
    }

    Svg circle(double x, double y, double radius, String paint) {
        return add("<circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + "\" " + paint + "/>");
    }

    /** Points as x, y, x, y…; closed. */
    Svg polygon(String paint, double... points) {
        return add("<polygon points=\"" + points(points) + "\" " + paint + "/>");
    }

    /** Points as x, y, x, y…; open. */
    Svg polyline(String paint, double... points) {
        return add("<polyline points=\"" + points(points) + "\" fill=\"none\" " + paint + "/>");
    }

    /** The place is that of the start, the middle or the end of the base line. */
    Svg text(double x, double y, int size, String anchor, String paint, String text) {
        return add("<text x=\"" + n(x) + "\" y=\"" + n(y) + "\" " + FONT + " font-size=\"" + size + "\" text-anchor=\""
                + anchor + "\" " + paint + ">" + escaped(text) + "</text>");
    }

    /** @param mark keeps the ids of drawings on one page apart */
    String document(int width, int height, String title, String description, String mark) {
        String named = "chart-title" + mark;
        String described = "chart-desc" + mark;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" aria-labelledby=\"" + named + " " + described + "\">\n"
                + "<title id=\"" + named + "\">" + escaped(title) + "</title>\n"
                + "<desc id=\"" + described + "\">" + escaped(description) + "</desc>\n"
                + body + "</svg>\n";
    }

    private Svg add(String element) {
        body.append(element).append('\n');
        return this;
    }

    private static String points(double... points) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            out.append(i == 0 ? "" : " ").append(n(points[i])).append(',').append(n(points[i + 1]));
        }
        return out.toString();
    }

    /** One decimal is a tenth of a screen point; more would only make the files differ. */
    private static String n(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Text as it may stand in an SVG file, between tags or in quotes. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isLegal(character) ? character : ' ');
            }
        });
        return out.toString();
    }

    /** XML knows no control characters, and no half of a pair. */
    private static boolean isLegal(int character) {
        return character >= ' '
                && !(character >= 0xD800 && character <= 0xDFFF)
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}
