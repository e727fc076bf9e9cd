package nl.mlw.document.bundle;

import java.util.List;
import nl.mlw.document.Labelled;

/**
 * The whole bundle as it is printed.
 *
 * @param name what kind of document it is
 * @param programme the title of the plan
 * @param cover the facts on the cover
 * @param planningHeading the heading of each column of dates, which says so while they are provisional
 */
public record BundleView(
        String name,
        String programme,
        List<Labelled> cover,
        String planningHeading,
        List<Entry> contents,
        List<ThemeView> themes,
        PlanningAnnex planning,
        BudgetAnnex budget,
        OpenAnnex open) {

    public BundleView {
        cover = List.copyOf(cover);
        contents = List.copyOf(contents);
        themes = List.copyOf(themes);
    }

    /** A line of the contents; a theme is of level 1, a card of level 2. The label is ours, and not on every line. */
    public record Entry(String id, String label, String title, int level) {}
}
