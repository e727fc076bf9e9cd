package nl.mlw.render.template;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mlw.render.RenderFailure.Place;

/** Remembers from where on in a text which part of which template wrote it. */
final class PlacesOfText {

    /** After this the last one serves; a fault is seldom so far on. */
    private static final int MOST = 4_000_000;

    /** How FreeMarker calls a part that is printed as it stands in the template. */
    private static final String AS_IT_STANDS = "text ";

    private final List<TracedElement> elements = new ArrayList<>();
    private int[] begins = new int[64];

    void add(int begin, TracedElement element) {
        int size = elements.size();
        if (size > 0 && begins[size - 1] == begin) {
            elements.set(size - 1, element);
        } else if (size < MOST) {
            begins = size == begins.length ? Arrays.copyOf(begins, 2 * size) : begins;
            begins[size] = begin;
            elements.add(element);
        }
    }

    /** @param text that was written, to count lines within what one part of a template wrote */
    Optional<Place> at(int position, String text) {
        int found = Arrays.binarySearch(begins, 0, elements.size(), position);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? Optional.empty() : Optional.of(within(index, position, text));
    }

    private Place within(int index, int position, String text) {
        Place begin = of(elements.get(index));
        if (!elements.get(index).getDescription().startsWith(AS_IT_STANDS)) {
            return begin;
        }
        String before = text.substring(begins[index], position);
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') + (lines == 0 ? begin.column() - 1 : 0);
        return new Place(begin.template(), begin.line() + lines, column);
    }

    static Place of(TracedElement element) {
        String template = String.valueOf(element.getTemplate().getSourceName());
        return new Place(template, Math.max(1, element.getBeginLine()), Math.max(1, element.getBeginColumn()));
    }
}
