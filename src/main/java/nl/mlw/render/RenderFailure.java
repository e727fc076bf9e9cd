package nl.mlw.render;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells in plain words why a page could not be made, and where in which template to look. */
public sealed class RenderFailure extends RuntimeException permits NoRoom {

    private final @Nullable Place place;
    private final String words;

    /** Where in the templates: line and column start at 1. */
    public record Place(String template, int line, int column) {

        @Override
        public String toString() {
            return "templates/" + template + ":" + line + ":" + column;
        }
    }

    RenderFailure(String message) {
        this(message, null, null);
    }

    RenderFailure(String message, @Nullable Place place, @Nullable Throwable cause) {
        super(message, cause);
        this.place = place;
        this.words = "";
    }

    RenderFailure(String message, String words) {
        super(message);
        this.place = null;
        this.words = words;
    }

    /** Empty where no template is at fault, but the whole page. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** What of the page could not be printed, so that it can be looked for in the plan; empty if that is not known. */
    public String words() {
        return words;
    }
}
