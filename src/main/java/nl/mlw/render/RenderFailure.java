package nl.mlw.render;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells in plain words why a page could not be made, and where in which template to look. */
public sealed class RenderFailure extends RuntimeException permits NoRoom {

    private final @Nullable Place place;
    private final String words;
    private final String key;
    private final transient Map<String, String> arguments;

    /** Where in the templates: line and column start at 1. */
    public record Place(String template, int line, int column) {

        @Override
        public String toString() {
            return "templates/" + template + ":" + line + ":" + column;
        }
    }

    public RenderFailure(String message) {
        this(message, "");
    }

    public RenderFailure(String message, String words) {
        super(message);
        this.place = null;
        this.words = words;
        this.key = "";
        this.arguments = Map.of();
    }

    /**
     * One that is said in the language of the reader.
     *
     * @param key of the sentence that says it
     * @param arguments what goes into the named places of the sentence
     */
    public RenderFailure(String key, Map<String, String> arguments, @Nullable Place place, @Nullable Throwable cause) {
        super(key + " " + new TreeMap<>(arguments), cause);
        this.place = place;
        this.words = "";
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /** Empty where no template is at fault, but the whole page. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** What of the page could not be printed, so that it can be looked for in the plan; empty if that is not known. */
    public String words() {
        return words;
    }

    /** Of the sentence that says it; empty where the message does. */
    public String key() {
        return key;
    }

    /** What goes into the named places of the sentence. */
    public Map<String, String> arguments() {
        return arguments;
    }
}
