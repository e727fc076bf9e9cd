package nl.mlw.render.template;

import freemarker.core.XHTMLOutputFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.render.RenderFailure;

/** An SVG file as a part of an HTML page. */
final class Drawing {

    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern NAMES = Pattern.compile("\\s(?:alt|role|aria-\\w+)=(?:\"[^\"]*\"|'[^']*')");

    private Drawing() {}

    /**
     * Leaves out what may only stand at the start of a file, and puts the alternative where a PDF looks for it: an
     * `alt` on the root, which HTML has only for images.
     */
    static String inline(String svg, String alt) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            throw new RenderFailure("Een tekening is geen SVG: ‘" + alt + "’.");
        }
        String named = "<svg role=\"img\" alt=\"" + XHTMLOutputFormat.INSTANCE.escapePlainText(alt) + "\""
                + NAMES.matcher(root.group().substring("<svg".length())).replaceAll("");
        return named + svg.substring(root.end()).strip();
    }
}
