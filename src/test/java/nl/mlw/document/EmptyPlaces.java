package nl.mlw.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds marks, headings, list items and spaces that a value left behind which is empty. */
final class EmptyPlaces {
    private static final Map<String, Pattern> MARKDOWN = Map.of(
            "marks around nothing", Pattern.compile("\\*\\*\\h*\\*\\*|(?<![\\p{L}*])_\\h*_(?!\\p{L})"),
            "an empty heading", Pattern.compile("(?m)^#+\\h*$"),
            "an empty item", Pattern.compile("(?m)^\\h*[-*]\\h*$"),
            "a label without a value", Pattern.compile("(?m)^- (?:\\*\\*[^*\\n]+:\\*\\*|[^:\\n|]+:)\\h*$"),
            "two spaces", Pattern.compile("(?m)[^\\s|] {2,}[^\\s|]|[^\\s|] {2,}$"),
            "a link without a text", Pattern.compile("\\[\\h*]\\("),
            "brackets around nothing", Pattern.compile("(?<![\\p{L}\\]])\\(\\h*\\)"),
            "a stop without a sentence", Pattern.compile("(?m): ?\\.(?:\\h|$)|^\\h*[.,;:](?:\\h|$)|\\h[.,;](?:\\h|$)"));

    private static final Map<String, Pattern> HTML = Map.of(
            "an empty element",
            Pattern.compile("<(h[1-6]|strong|em|li|p|caption|figcaption|a|ul|ol|tbody|table)\\b[^>]*>\\s*</\\1>"),
            "a label without a value",
            Pattern.compile("<tr><th scope=\"row\">[^<]+</th><td[^>]*></td></tr>"),
            "two spaces",
            Pattern.compile("[^\\s>] {2,}[^\\s<]"));

    private EmptyPlaces() {}

    static List<String> in(String markdown, String html) {
        List<String> found = new ArrayList<>(found(MARKDOWN, "Markdown", markdown));
        found.addAll(found(HTML, "HTML", body(html)));
        return found;
    }

    private static List<String> found(Map<String, Pattern> marks, String format, String text) {
        List<String> found = new ArrayList<>();
        marks.forEach((what, pattern) -> pattern.matcher(text)
                .results()
                .limit(2)
                .forEach(hit -> found.add(what + " in " + format + ": "
                        + text.substring(Math.max(0, hit.start() - 60), Math.min(text.length(), hit.end() + 30)))));
        return found;
    }

    /** A drawing is no text. */
    private static String body(String html) {
        return html.substring(html.indexOf("<body")).replaceAll("(?s)<svg.*?</svg>", "");
    }
}
