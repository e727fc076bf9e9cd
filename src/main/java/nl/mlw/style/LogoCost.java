package nl.mlw.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.style.LogoOutline.Piece;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says of a drawing whether it is so much work that no document would come of it, before anything draws it. It walks as
 * drawing does: what is used twice counts twice.
 */
final class LogoCost {

    /** A drawing for a wall has more; the most intricate coat of arms has some two thousand. */
    static final int MOST_ELEMENTS = 10_000;

    private static final int MOST_PIECES = 100_000;
    private static final int MOST_DASHES = 300_000;
    private static final int DEEPEST = 150;
    /** In pieces of one clip path; a word of thirty letters has some thousand. */
    private static final int MOST_CLIP = 2_000;

    private static final int MOST_CROSSINGS = 50_000;

    private static final String NO_DASHES = "none";

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, LogoClip> clips = new HashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final LogoShape shapes;
    private int elements;
    private int pieces;
    private double dashes;
    private double crossings;

    private LogoCost(double whole) {
        this.shapes = new LogoShape(whole);
    }

    /** Stops the walk at the first limit that is passed. */
    private static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String why;

        Exceeded(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }

    /** What there is too much of: {@code elements}, {@code deep}, {@code circle}, {@code dashes} or {@code clips}. */
    static Optional<String> tooMuch(Element drawing, LogoSize size) {
        LogoCost cost = new LogoCost(size.width() + size.height());
        try {
            cost.index(drawing);
            cost.draw(drawing, NO_DASHES, 0);
            return Optional.empty();
        } catch (Exceeded e) {
            return Optional.of(e.why);
        }
    }

    private void index(Element element) {
        if (element.hasAttribute("id")) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        parts(element).forEach(this::index);
    }

    private void draw(Element element, String inherited, int clip) {
        enter(element);
        String own = element.getAttribute("stroke-dasharray");
        String dashing = own.isEmpty() || own.equals("inherit") ? inherited : own;
        List<Piece> outline = shapes.outline(element);
        limit(pieces += outline.size(), MOST_PIECES, "elements");
        double length = outline.stream().mapToDouble(Piece::length).sum();
        limit(dashes += shapes.dashes(dashing, length), MOST_DASHES, "dashes");
        int cut = cut(element, clip);
        for (Element part : parts(element)) {
            draw(part, dashing, cut);
        }
        Element target = target(element, "xlink:href");
        if (target != null) {
            draw(target, dashing, cut);
        }
        open.pop();
    }

    /** In how many pieces what is within this element is cut off, by itself and by what it is in. */
    private int cut(Element element, int around) {
        Element target = target(element, "clip-path");
        if (target == null) {
            return around;
        }
        LogoClip clip = clip(target);
        limit(crossings += clip.crossings() + (double) clip.size() * around, MOST_CROSSINGS, "clips");
        return around + clip.size();
    }

    private LogoClip clip(Element target) {
        LogoClip clip = clips.get(target);
        if (clip == null) {
            clip = new LogoClip();
            collect(target, clip, false);
            clips.put(target, clip);
        }
        return clip;
    }

    private void collect(Element element, LogoClip clip, boolean moved) {
        enter(element);
        clip.add(shapes.outline(element), moved || moves(element));
        limit(clip.size(), MOST_CLIP, "clips");
        for (String attribute : new String[] {"xlink:href", "clip-path"}) {
            Element target = target(element, attribute);
            if (target != null) {
                collect(target, clip, true);
            }
        }
        for (Element part : parts(element)) {
            collect(
                    part,
                    clip,
                    moved || (moves(element) && !element.getLocalName().equals("clipPath")));
        }
        open.pop();
    }

    private static boolean moves(Element element) {
        return element.hasAttribute("transform");
    }

    private void enter(Element element) {
        limit(++elements, MOST_ELEMENTS, "elements");
        limit(open.size(), DEEPEST, "deep");
        if (open.contains(element)) {
            throw new Exceeded("circle");
        }
        open.push(element);
    }

    private static List<Element> parts(Element element) {
        List<Element> parts = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                parts.add(part);
            }
        }
        return parts;
    }

    private @Nullable Element target(Element element, String attribute) {
        String reference = element.getAttribute(attribute);
        int hash = reference.indexOf('#');
        return hash < 0
                ? null
                : byId.get(reference.substring(hash + 1).replace(")", "").strip());
    }

    /** What is no number at all is over any limit. */
    private static void limit(double spent, double most, String why) {
        if (!(spent <= most)) {
            throw new Exceeded(why);
        }
    }
}
