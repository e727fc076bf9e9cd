package nl.mlw.render.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.chart.Svg;

/** A drawing that becomes a file of its own, with the marks of its page in a strip above it and in its title. */
final class MarkedDrawing {
    private static final int STRIP = 26;
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern HEIGHT = Pattern.compile("\\sheight=\"([\\d.]+)\"");
    private static final Pattern VIEW = Pattern.compile("viewBox=\"([-\\d.]+) ([-\\d.]+) ([\\d.]+) ([\\d.]+)\"");
    private static final Pattern TITLE = Pattern.compile("<(title|desc)\\b[^>]*>");

    private MarkedDrawing() {}

    /** As it is if there are no marks. */
    static String of(String svg, String marks) {
        Matcher root = ROOT.matcher(svg);
        if (marks.isEmpty() || !root.find()) {
            return svg;
        }
        String words = Svg.escaped(marks);
        String titled = TITLE.matcher(svg.substring(root.end()))
                .replaceAll(opening -> Matcher.quoteReplacement(opening.group() + words + ". "));
        String body = titled.substring(0, titled.lastIndexOf("</svg>"));
        return svg.substring(0, root.start()) + higher(root.group()) + body + strip(root.group(), words) + "</svg>\n";
    }

    /** Room for the strip, above what is there. */
    private static String higher(String root) {
        Matcher view = VIEW.matcher(root);
        if (!view.find()) {
            return root;
        }
        double height = Double.parseDouble(view.group(4));
        String roomier =
                view.replaceFirst("viewBox=\"" + view.group(1) + " " + whole(Double.parseDouble(view.group(2)) - STRIP)
                        + " " + view.group(3) + " " + whole(height + STRIP) + "\"");
        return HEIGHT.matcher(roomier)
                .replaceFirst(shown ->
                        " height=\"" + whole(Double.parseDouble(shown.group(1)) * (height + STRIP) / height) + "\"");
    }

    private static String strip(String root, String words) {
        Matcher view = VIEW.matcher(root);
        boolean known = view.find();
        double left = known ? Double.parseDouble(view.group(1)) : 0;
        double top = known ? Double.parseDouble(view.group(2)) - STRIP : 0;
        String width = known ? view.group(3) : "100%";
        return "<rect x=\"" + whole(left) + "\" y=\"" + whole(top) + "\" width=\"" + width + "\" height=\"" + STRIP
                + "\" fill=\"#ffffff\"/>\n<text x=\"" + whole(left + 8) + "\" y=\"" + whole(top + 18)
                + "\" font-family=\"Liberation Sans\" font-size=\"13\" font-weight=\"bold\" fill=\"#9a3412\">" + words
                + "</text>\n";
    }

    private static String whole(double number) {
        return String.valueOf(Math.round(number));
    }
}
