package nl.mlw.style;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a logo anew with only what is known to be a shape or its paint. What is not on the lists does not come along,
 * whatever it is; that is safer than looking for what is dangerous.
 */
final class LogoCleaner {

    private static final Set<String> SHAPES = Set.of(
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "clipPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "use");

    /** Tells a drawing program or a reader something, and paints nothing. */
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata", "style");

    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "d",
            "x",
            "y",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "x1",
            "y1",
            "x2",
            "y2",
            "fx",
            "fy",
            "points",
            "transform",
            "fill",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "clip-path",
            "clip-rule",
            "clipPathUnits",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "offset",
            "stop-color",
            "display",
            "visibility");

    /** Changes the picture, but a PDF to be kept has no place for it. */
    static final Set<String> SEEN =
            Set.of("opacity", "fill-opacity", "stroke-opacity", "stop-opacity", "filter", "mask", "mix-blend-mode");

    private static final Pattern HARMLESS = Pattern.compile("[\\w\\s#%.,()+:-]*");
    private static final Pattern BELOW_ZERO = Pattern.compile("(?<![eE])-");
    private static final Pattern LOCAL = Pattern.compile("#[\\w.-]+");
    private static final Pattern POINTS_OUTSIDE = Pattern.compile("(?i)url\\s*\\((?!\\s*['\"]?#)");
    static final int DEEPEST = 60;

    private final SortedSet<String> unsafe = new TreeSet<>();
    private final SortedSet<String> leftOut = new TreeSet<>();
    private LogoNames names = new LogoNames();
    private final StringBuilder out = new StringBuilder();

    Logo clean(String file) {
        String text = LogoText.withoutBareDoctype(file);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            return Logo.unusable("entities");
        }
        return LogoText.root(text).map(this::clean).orElseGet(() -> Logo.unusable("no-svg"));
    }

    private Logo clean(Element root) {
        Optional<LogoSize> size = LogoSize.of(root);
        if (size.isEmpty()) {
            return Logo.unusable("size");
        }
        names = LogoNames.in(root);
        LogoPaint paint = new LogoPaint(root, unsafe, leftOut);
        if (paint.isTooLong() || names.isDeep()) {
            return Logo.unusable(paint.isTooLong() ? "sheet" : "deep");
        }
        if (!names.twice().isEmpty()) {
            return Logo.unusable("twice", names.twice());
        }
        out.append("<svg xmlns=\"").append(LogoText.SVG).append("\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        out.append(" viewBox=\"").append(size.get().viewBox()).append('"');
        attributes(root, paint, Set.of("fill", "stroke", "stroke-width", "fill-rule"));
        out.append('>');
        children(root, paint);
        out.append("</svg>");
        return judged(out.toString(), size.get());
    }

    private Logo judged(String svg, LogoSize size) {
        return LogoCost.tooMuch(LogoText.root(svg).orElseThrow(), size)
                .map(Logo::unusable)
                .orElseGet(() ->
                        new Logo(Optional.of(svg), size.width(), size.height(), Optional.empty(), unsafe, leftOut));
    }

    private void children(Element parent, LogoPaint paint) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                child(element, paint);
            }
        }
    }

    private void child(Element element, LogoPaint paint) {
        String name = String.valueOf(element.getLocalName());
        boolean drawn = LogoText.SVG.equals(element.getNamespaceURI());
        if (isShape(element)) {
            out.append('<').append(name);
            attributes(element, paint, ATTRIBUTES);
            out.append('>');
            children(element, paint);
            out.append("</").append(name).append('>');
        } else if (name.equals("script") || name.equals("foreignObject")) {
            unsafe.add(name);
        } else if (drawn && !SILENT.contains(name)) {
            leftOut.add(name);
        }
    }

    /** Comes along, with what is in it. */
    static boolean isShape(Element element) {
        return LogoText.SVG.equals(element.getNamespaceURI()) && SHAPES.contains(element.getLocalName());
    }

    private void attributes(Element element, LogoPaint paint, Set<String> allowed) {
        Map<String, String> kept = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getName().endsWith("href")) {
                reference(element, attribute.getValue(), kept);
            } else if (!attribute.getName().equals("style")) {
                keep(String.valueOf(attribute.getLocalName()), attribute.getValue(), allowed, kept);
            }
        }
        paint.of(element, allowed).forEach((name, value) -> keep(name, value, allowed, kept));
        kept.forEach((name, value) ->
                out.append(' ').append(name).append("=\"").append(value).append('"'));
    }

    private void keep(String name, String value, Set<String> allowed, Map<String, String> kept) {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")
                || POINTS_OUTSIDE.matcher(value).find()) {
            unsafe.add(name);
        } else if (SEEN.contains(name)) {
            left(name, value);
        } else if (allowed.contains(name)) {
            harmless(name, value, kept);
        }
    }

    private void reference(Element element, String value, Map<String, String> kept) {
        String name = value.strip();
        String kind = String.valueOf(element.getLocalName());
        if (!LOCAL.matcher(name).matches()) {
            unsafe.add("href");
        } else if (names.serves(kind, name.substring(1))) {
            kept.put("xlink:href", "#" + Logo.ID + name.substring(1));
        } else if (kind.equals("use")) {
            leftOut.add("use");
        }
    }

    private void left(String name, String value) {
        if (!value.strip().matches("1(\\.0*)?|none|normal|100%")) {
            leftOut.add(name);
        }
    }

    private void harmless(String name, String value, Map<String, String> kept) {
        String bare = value.strip().replaceAll("url\\(\\s*['\"]?#([\\w.-]+)['\"]?\\s*\\)", "url(#" + Logo.ID + "$1)");
        boolean absurd = name.startsWith("stroke-") && BELOW_ZERO.matcher(bare).find() && !name.endsWith("offset");
        if (HARMLESS.matcher(bare).matches() && !absurd && !(name.equals("id") && bare.isEmpty())) {
            kept.put(name, name.equals("id") ? Logo.ID + bare : bare.replaceAll("\\s+", " "));
        } else if (!bare.isEmpty()) {
            leftOut.add(name);
        }
    }
}
