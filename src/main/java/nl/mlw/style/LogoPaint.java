package nl.mlw.style;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The paint of a logo's shapes, taken from its style sheet and its style attributes, which drawing programs like to use. */
final class LogoPaint {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+");

    private final Map<String, Map<String, String>> byClass = new HashMap<>();
    private final SortedSet<String> unsafe;
    private final SortedSet<String> leftOut;

    LogoPaint(Element root, SortedSet<String> unsafe, SortedSet<String> leftOut) {
        this.unsafe = unsafe;
        this.leftOut = leftOut;
        NodeList sheets = root.getElementsByTagNameNS(LogoText.SVG, "style");
        for (int i = 0; i < sheets.getLength(); i++) {
            read(COMMENT.matcher(text(sheets.item(i))).replaceAll(""));
        }
    }

    private static String text(Node node) {
        String text = node.getTextContent();
        return text == null ? "" : text;
    }

    private void read(String sheet) {
        if (sheet.contains("@") || sheet.contains("\\")) {
            (sheet.contains("@import") ? unsafe : leftOut).add(sheet.contains("@import") ? "@import" : "style");
            return;
        }
        RULE.matcher(sheet).results().forEach(rule -> {
            for (String selector : rule.group(1).strip().split("\\s*,\\s*", -1)) {
                if (CLASS.matcher(selector).matches()) {
                    byClass.computeIfAbsent(selector.substring(1), c -> new LinkedHashMap<>())
                            .putAll(declarations(rule.group(2)));
                } else {
                    leftOut.add("style");
                }
            }
        });
    }

    /** All attributes of an element by name: its own, over which the style sheet goes, over which its own style. */
    Map<String, String> of(Element element, Set<String> allowed) {
        Map<String, String> paint = new LinkedHashMap<>();
        for (String name : element.getAttribute("class").strip().split("\\s+", -1)) {
            paint.putAll(byClass.getOrDefault(name, Map.of()));
        }
        paint.putAll(declarations(element.getAttribute("style")));
        paint.keySet().removeIf(name -> !allowed.contains(name) && !LogoCleaner.SEEN.contains(name));
        return paint;
    }

    private static Map<String, String> declarations(String block) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : block.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip());
            }
        }
        return declarations;
    }
}
