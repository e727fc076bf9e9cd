package nl.mlw.render.template;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.mlw.render.RenderFailure;

/** Fills in the variables of a style sheet, which the library for PDF does not know. */
final class StyleSheet {

    private static final Pattern ROOT = Pattern.compile("(?m)^:root \\{\\R((?:\\h+--[^\\r\\n]*\\R)*)}\\R\\R?");
    private static final Pattern DECLARATION = Pattern.compile("(--[\\w-]+): *([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");

    private StyleSheet() {}

    /** @param values that go before those in the sheet, by variable */
    static String filled(String css, Map<String, String> values) {
        Map<String, String> all = new HashMap<>();
        ROOT.matcher(css)
                .results()
                .forEach(root -> DECLARATION
                        .matcher(root.group(1))
                        .results()
                        .forEach(declaration -> all.put(declaration.group(1), declaration.group(2))));
        String family = all.getOrDefault(PageStyle.FONT, "sans-serif");
        all.putAll(values);
        if (values.containsKey(PageStyle.FONT)) {
            all.put(PageStyle.FONT, values.get(PageStyle.FONT) + ", " + family);
        }
        return USE.matcher(ROOT.matcher(css).replaceAll("")).replaceAll(use -> valueOf(use, all));
    }

    private static String valueOf(MatchResult use, Map<String, String> values) {
        String value = values.get(use.group(1));
        if (value == null) {
            throw new RenderFailure("In templates/print/print.css krijgt " + use.group(1) + " geen waarde bij :root.");
        }
        return value;
    }
}
