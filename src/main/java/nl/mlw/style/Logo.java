package nl.mlw.style;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A logo as a document can use it: its shapes and nothing else.
 *
 * @param svg one element without declaration, with a viewBox and without a size; absent when nothing could be made of the file
 * @param width in the units of the drawing, to know its proportions
 * @param unusable why nothing could be made of it: {@code no-svg}, {@code entities}, {@code size}, {@code large},
 *     {@code sheet}, {@code twice}, or what {@link LogoCost} says
 * @param unsafe what was left out because it could reach out of the document, as it is called in SVG
 * @param leftOut what else was left out and may be missed; of an unusable one what is wrong with it
 */
public record Logo(
        Optional<String> svg,
        double width,
        double height,
        Optional<String> unusable,
        SortedSet<String> unsafe,
        SortedSet<String> leftOut) {

    /** Begins every id in it, so that none is that of something else on a page. */
    public static final String ID = "logo-";

    /** More than any logo; a drawing of this size was meant for a wall. */
    static final int MAX_BYTES = 300_000;

    static Logo unusable(String why) {
        return unusable(why, new TreeSet<>());
    }

    static Logo unusable(String why, SortedSet<String> what) {
        return new Logo(Optional.empty(), 0, 0, Optional.of(why), new TreeSet<>(), what);
    }

    /** What the file holds, made safe. */
    public static Logo of(StyleFile file) {
        return file.bytes().length > MAX_BYTES ? unusable("large") : new LogoCleaner().clean(file.text());
    }
}
