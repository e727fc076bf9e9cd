package nl.mlw.render.template;

import java.util.Optional;
import nl.mlw.render.RenderFailure.Place;

/** The text that a template gave. */
public final class Filled {
    private final String whole;
    private final PlacesOfText places;

    Filled(String whole, PlacesOfText places) {
        this.whole = whole;
        this.places = places;
    }

    /** Without what stands around it. */
    public String text() {
        return whole.strip();
    }

    /** Where in the templates that text was written which stands in this line and column, both from 1. */
    public Optional<Place> place(int line, int column) {
        String text = text();
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return place(at + Math.max(0, column - 1));
    }

    /**
     * Where in which template a place in the text comes from.
     *
     * @param position in the text, from 0
     */
    public Optional<Place> place(int position) {
        int begin = whole.length() - whole.stripLeading().length();
        return places.at(Math.min(begin + position, whole.length()), whole);
    }
}
