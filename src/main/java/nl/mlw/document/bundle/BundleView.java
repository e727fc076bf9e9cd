package nl.mlw.document.bundle;

import java.util.List;
import nl.mlw.document.Labelled;

/**
 * The whole bundle as it is printed.
 *
 * @param name what kind of document it is
 * @param programme the title of the plan
 * @param cover the facts on the cover
 */
public record BundleView(
        String name,
        String programme,
        List<Labelled> cover,
        List<Entry> contents,
        List<ThemeView> themes,
        List<Annex> annexes) {

    public BundleView {
        cover = List.copyOf(cover);
        contents = List.copyOf(contents);
        themes = List.copyOf(themes);
        annexes = List.copyOf(annexes);
    }

    /** A line of the contents; a theme is of level 1, a card of level 2. The label is ours, and not on every line. */
    public record Entry(String id, String label, String title, int level) {}
}
