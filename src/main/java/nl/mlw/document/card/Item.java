package nl.mlw.document.card;

import java.util.List;

/**
 * One thing in a list on a card, such as a result, a related assignment or a line of the budget.
 *
 * @param lead our words before it, such as a number
 * @param title what the plan calls it, without markup
 * @param text what the plan says about it, in Markdown
 * @param after our words behind it, with the punctuation that joins them
 * @param details what else is known of it, each with its name
 * @param target the heading in the bundle to link to, if it is an assignment with a card
 * @param file the name of its card's own file, without extension, if it has one
 */
public record Item(
        String lead, String title, String text, String after, List<Detail> details, String target, String file) {

    public Item {
        details = List.copyOf(details);
    }

    /** Something more about an item: its name in our words, then a value in our words or a text of the plan. */
    public record Detail(String label, String value, String text) {}

    static Item titled(String lead, String title) {
        return new Item(lead, title, "", "", List.of(), "", "");
    }

    static Item text(String lead, String text) {
        return new Item(lead, "", text, "", List.of(), "", "");
    }

    Item after(String words) {
        return new Item(lead, title, text, words, details, target, file);
    }

    Item linked(String heading, String card) {
        return new Item(lead, title, text, after, details, heading, card);
    }

    Item with(List<Detail> more) {
        return new Item(lead, title, text, after, more, target, file);
    }

    /** Whether a text of the plan is no more than the name of this. */
    boolean names(String prose) {
        String said = prose.strip().replaceFirst("\\.$", "");
        return said.equals(title) || said.equals(lead + " " + title);
    }

    /** Whether this has the same name, with something more to it. */
    boolean saysMoreThan(Item other) {
        boolean bare = other.lead.isEmpty() && other.after.isEmpty() && other.target.isEmpty();
        return bare && other.title.equals(title) && !(lead + after + target).isEmpty();
    }
}
