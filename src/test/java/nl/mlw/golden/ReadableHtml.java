package nl.mlw.golden;

import java.util.List;
import java.util.regex.Pattern;

/** Lays out HTML so that a difference of two versions shows what changed: one cell, paragraph or item on a line, and neither style sheet nor drawings. */
public final class ReadableHtml {
    private static final Pattern STYLE_SHEET = Pattern.compile("(?s)(<style[^>]*>).*?(</style>)");
    private static final Pattern DRAWING = Pattern.compile("(?s)(<svg[^>]*>).*?(</svg>)");
    private static final Pattern BLOCK = Pattern.compile(
            "(?=<(?:head|meta|title|style|body|div|h[1-6]|p|ul|ol|li|table|caption|thead|tbody|tr|th|td|blockquote|hr|svg)\\b)"
                    + "|(?=</(?:head|body|html|div|ul|ol|table|thead|tbody|tr|blockquote)>)");
    private static final Pattern OPENS =
            Pattern.compile("<(?:head|body|div|ul|ol|table|thead|tbody|tr|blockquote)\\b.*");
    private static final Pattern CLOSES =
            Pattern.compile("</(?:head|body|div|ul|ol|table|thead|tbody|tr|blockquote)>.*");

    private ReadableHtml() {}

    /** A page as it is kept. */
    public static String of(String html) {
        String page = STYLE_SHEET.matcher(html).replaceAll("$1$2");
        page = DRAWING.matcher(page).replaceAll("$1$2");
        return indented(List.of(BLOCK.matcher(page).replaceAll("\n").split("\n")));
    }

    private static String indented(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (String line : lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            if (CLOSES.matcher(line).matches()) {
                depth = Math.max(0, depth - 1);
            }
            text.append("  ".repeat(depth)).append(line).append('\n');
            if (OPENS.matcher(line).matches()) {
                depth++;
            }
        }
        return text.toString();
    }
}
