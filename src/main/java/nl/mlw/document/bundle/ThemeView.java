package nl.mlw.document.bundle;

import java.util.List;
import nl.mlw.document.Labelled;
import nl.mlw.document.card.CardView;
import nl.mlw.document.table.Table;

/**
 * A theme: what it is about, its assignments at a glance, and their cards.
 *
 * @param label our word and its number, such as <i>Thema 2</i>; alone when the assignments have no theme
 * @param title what the plan calls it, or nothing
 * @param note the plan's introduction to it, or nothing
 * @param assignments without rows where there is one assignment, whose card follows
 */
public record ThemeView(
        String anchor,
        String label,
        String title,
        String note,
        Table assignments,
        List<Labelled> totals,
        List<CardView> cards) {

    public ThemeView {
        totals = List.copyOf(totals);
        cards = List.copyOf(cards);
    }
}
