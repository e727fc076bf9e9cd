package nl.mlw.style;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The paint of a logo's shapes, taken from its style sheet and its style attributes, which drawing programs like to use. */
final class LogoPaint {

    /** What drawing programs write for a logo is some thousand characters. */
    private static final int MOST_SHEET = 60_000;

    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+");

    private final Map<String, Map<String, String>> byClass = new HashMap<>();
    private final SortedSet<String> unsafe;
    private final SortedSet<String> leftOut;
    private final boolean tooLong;

    LogoPaint(Element root, SortedSet<String> unsafe, SortedSet<String> leftOut) {
        this.unsafe = unsafe;
        this.leftOut = leftOut;
        NodeList sheets = root.getElementsByTagNameNS(LogoText.SVG, "style");
        StringBuilder sheet = new StringBuilder();
        for (int i = 0; i < sheets.getLength() && sheet.length() <= MOST_SHEET; i++) {
            sheet.append(text(sheets.item(i))).append('\n');
        }
        tooLong = sheet.length() > MOST_SHEET;
        if (!tooLong) {
            read(withoutComments(sheet.toString()));
        }
    }

    /** Of the styles together. */
    boolean isTooLong() {
        return tooLong;
    }

    private static String text(Node sheet) {
        StringBuilder text = new StringBuilder();
        for (Node child = sheet.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child instanceof CharacterData data && !(child instanceof Comment) ? data.getData() : "");
        }
        return text.toString();
    }

    private static String withoutComments(String sheet) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int begin = sheet.indexOf("/*"); begin >= 0; begin = sheet.indexOf("/*", from)) {
            rest.append(sheet, from, begin);
            int end = sheet.indexOf("*/", begin + 2);
            if (end < 0) {
                return rest.toString();
            }
            from = end + 2;
        }
        return rest.append(sheet, from, sheet.length()).toString();
    }

    private void read(String sheet) {
        if (sheet.contains("@") || sheet.contains("\\")) {
            (sheet.contains("@import") ? unsafe : leftOut).add(sheet.contains("@import") ? "@import" : "style");
            return;
        }
        int from = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
            int close = sheet.indexOf('}', open);
            if (close < 0) {
                break;
            }
            rule(sheet.substring(from, open), sheet.substring(open + 1, close));
            from = close + 1;
        }
        if (!sheet.substring(from).isBlank()) {
            leftOut.add("style");
        }
    }

    private void rule(String selectors, String block) {
        Map<String, String> declarations = declarations(block);
        for (String written : selectors.split(",", -1)) {
            String selector = written.strip();
            if (CLASS.matcher(selector).matches()) {
                byClass.computeIfAbsent(selector.substring(1), c -> new LinkedHashMap<>())
                        .putAll(declarations);
            } else {
                leftOut.add("style");
            }
        }
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
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (LogoCleaner.ATTRIBUTES.contains(name) || LogoCleaner.SEEN.contains(name)) {
                    declarations.put(name, declaration.substring(colon + 1).strip());
                }
            }
        }
        return declarations;
    }
}
