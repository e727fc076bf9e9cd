package nl.mlw.style;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The ids of the parts that a logo keeps, so that nothing in it refers to what is not there. */
final class LogoNames {

    private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");
    /** What paints nothing where it stands, and so nothing where it is repeated. */
    private static final Set<String> UNSEEN = Set.of("defs", "clipPath", "linearGradient", "radialGradient", "stop");

    private final Map<String, String> kindById = new HashMap<>();
    private final SortedSet<String> twice = new TreeSet<>();
    private boolean deep;

    static LogoNames in(Element drawing) {
        LogoNames names = new LogoNames();
        names.children(drawing, 0);
        return names;
    }

    /** Without what stands around it; empty for none. */
    static String of(Element element) {
        return element.getAttribute("id").strip();
    }

    /** Those that two parts have: nobody knows which one is meant. */
    SortedSet<String> twice() {
        return twice;
    }

    /** Parts within parts without end. */
    boolean isDeep() {
        return deep;
    }

    /** Whether an element of this kind can do something with that part. */
    boolean serves(String kind, String id) {
        String target = kindById.getOrDefault(id, "stop");
        return kind.equals("use") ? !UNSEEN.contains(target) : GRADIENTS.contains(target);
    }

    private void children(Element parent, int depth) {
        deep |= depth > LogoCleaner.DEEPEST;
        for (Node child = parent.getFirstChild(); child != null && !deep; child = child.getNextSibling()) {
            if (child instanceof Element element && LogoCleaner.isShape(element)) {
                add(of(element), String.valueOf(element.getLocalName()));
                children(element, depth + 1);
            }
        }
    }

    private void add(String id, String kind) {
        if (!id.isEmpty() && kindById.putIfAbsent(id, kind) != null) {
            twice.add(id);
        }
    }
}
