package nl.mlw.chart;

/** Draws statuses so that colour and shape both tell them apart, on paper without colour too. */
final class StatusPaint {
    private static final String PAPER = "#ffffff";

    private StatusPaint() {}

    static String colour(String status) {
        return switch (status) {
            case "good" -> "#1a7338";
            case "risk" -> "#b35900";
            case "problem" -> "#b3261e";
            case "suspended" -> "#4b4f7a";
            case "completed" -> "#0b4a6f";
            case "planned" -> "#3f6f8f";
            default -> "#5b6670";
        };
    }

    /** Whether its bars are only an outline: nothing has been done yet, or nothing will be. */
    static boolean isHollow(String status) {
        return status.equals("not-started") || status.equals("not-reported") || status.equals("cancelled");
    }

    /** The bar of what was planned. */
    static void bar(Svg svg, String status, double x, double y, double width, double height) {
        String colour = colour(status);
        if (isHollow(status)) {
            String dashes = status.equals("not-reported") ? " stroke-dasharray=\"2 2\"" : "";
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
        if (status.equals("risk")) {
            for (double at = x + 6; at + height < x + width; at += 8) {
                svg.line(at, y + height, at + height, y, white);
            }
        } else if (status.equals("problem")) {
            for (double at = x + 6; at + height < x + width; at += 10) {
                svg.line(at, y + height, at + height, y, white).line(at, y, at + height, y + height, white);
            }
        } else if (status.equals("suspended")) {
            for (double at = x + 5; at + 1 < x + width; at += 5) {
                svg.line(at, y, at, y + height, white);
            }
        } else if (status.equals("completed")) {
            svg.line(x, y + height / 2, x + width, y + height / 2, white);
        }
    }

    /** The sign of a status, as it stands in the tables too; x and y are its middle. */
    static void sign(Svg svg, String status, double x, double y) {
        String colour = colour(status);
        String fill = "fill=\"" + colour + "\"";
        switch (status) {
            case "good" -> svg.circle(x, y, 4, fill);
            case "risk" -> svg.polygon(fill, x - 4.5, y + 4, x, y - 4.5, x + 4.5, y + 4);
            case "problem" -> svg.rect(x - 4, y - 4, 8, 8, fill);
            case "suspended" -> svg.rect(x - 4, y - 4, 3, 8, fill).rect(x + 1, y - 4, 3, 8, fill);
            case "completed" -> svg.polyline(stroke(colour, 2), x - 4, y, x - 1, y + 3.5, x + 4.5, y - 4);
            case "planned" -> svg.rect(x - 4, y - 2, 8, 4, fill);
            case "cancelled" -> svg.line(x - 4, y, x + 4, y, stroke(colour, 2));
            case "not-reported" ->
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
