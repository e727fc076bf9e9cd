package nl.mlw.chart;

import java.util.List;

/** Draws statuses so that colour and shape both tell them apart, on paper without colour too. */
final class StatusPaint {
    private static final String PAPER = "#ffffff";

    private StatusPaint() {}

    static String colour(String status) {
        return switch (status.substring(status.indexOf(' ') + 1)) {
            case "green" -> "#1a7338";
            case "orange" -> "#b35900";
            case "red" -> "#b3261e";
            case "purple" -> "#4b4f7a";
            case "blue" -> "#0b4a6f";
            case "planned" -> "#3f6f8f";
            default -> "#5b6670";
        };
    }

    /** A status is a shape and a colour, such as {@code dot green}. */
    private static String shape(String status) {
        return status.split(" ", 2)[0];
    }

    /** Whether its bars are only an outline: nothing has been done yet, or nothing will be. */
    static boolean isHollow(String status) {
        return List.of("ring", "dotted", "dash").contains(shape(status));
    }

    /** The bar of what was planned. */
    static void bar(Svg svg, String status, double x, double y, double width, double height) {
        String colour = colour(status);
        if (isHollow(status)) {
            String dashes = shape(status).equals("dotted") ? " stroke-dasharray=\"2 2\"" : "";
            svg.rect(x + 0.5, y + 0.5, width - 1, height - 1, stroke(colour, 1) + dashes + " fill=\"#edf0f2\"");
        } else {
            svg.rect(x, y, width, height, "fill=\"" + colour + "\"");
            texture(svg, status, x, y, width, height);
        }
    }

    /** The part of a bar behind the day that was missed. */
    static void extension(Svg svg, String status, double x, double y, double width, double height) {
        svg.rect(
                x,
                y + 0.5,
                width - 0.5,
                height - 1,
                stroke(colour(status), 1) + " stroke-dasharray=\"3 2\" fill=\"" + PAPER + "\"");
    }

    /** Slants for a risk, upright strokes for what lies still, one line through what is done. */
    private static void texture(Svg svg, String status, double x, double y, double width, double height) {
        String white = stroke(PAPER, 1);
        if (shape(status).equals("triangle")) {
            for (double at = x + 6; at + height < x + width; at += 8) {
                svg.line(at, y + height, at + height, y, white);
            }
        } else if (shape(status).equals("square")) {
            for (double at = x + 6; at + height < x + width; at += 10) {
                svg.line(at, y + height, at + height, y, white).line(at, y, at + height, y + height, white);
            }
        } else if (shape(status).equals("bars")) {
            for (double at = x + 5; at + 1 < x + width; at += 5) {
                svg.line(at, y, at, y + height, white);
            }
        } else if (shape(status).equals("tick")) {
            svg.line(x, y + height / 2, x + width, y + height / 2, white);
        }
    }

    /** The sign of a status, as it stands in the tables too; x and y are its middle. */
    static void sign(Svg svg, String status, double x, double y) {
        String colour = colour(status);
        String fill = "fill=\"" + colour + "\"";
        switch (shape(status)) {
            case "dot" -> svg.circle(x, y, 4, fill);
            case "triangle" -> svg.polygon(fill, x - 4.5, y + 4, x, y - 4.5, x + 4.5, y + 4);
            case "square" -> svg.rect(x - 4, y - 4, 8, 8, fill);
            case "bars" -> svg.rect(x - 4, y - 4, 3, 8, fill).rect(x + 1, y - 4, 3, 8, fill);
            case "tick" -> svg.polyline(stroke(colour, 2), x - 4, y, x - 1, y + 3.5, x + 4.5, y - 4);
            case "planned" -> svg.rect(x - 4, y - 2, 8, 4, fill);
            case "dash" -> svg.line(x - 4, y, x + 4, y, stroke(colour, 2));
            case "dotted" ->
                svg.rect(
                        x - 3.5,
                        y - 3.5,
                        7,
                        7,
                        stroke(colour, 1) + " stroke-dasharray=\"1.5 1.5\" fill=\"" + PAPER + "\"");
            default -> svg.circle(x, y, 3.5, stroke(colour, 1.5) + " fill=\"" + PAPER + "\"");
        }
    }

    static String stroke(String colour, double width) {
        return "stroke=\"" + colour + "\" stroke-width=\""
                + (width == Math.rint(width) ? String.valueOf((int) width) : String.valueOf(width)) + "\"";
    }
}
