package nl.mlw.document.card;

import java.util.List;

/**
 * A piece of what a field says; what does not apply is an empty text or list.
 *
 * @param kind `prose`: a text of the plan; `statement`: that the field is empty, and how; `said`: a sentence of ours;
 *     `items`: a list, with a sentence of ours before it
 * @param lead our words
 * @param text the plan's words, in Markdown; those of a statement follow its lead on the same line
 */
public record Part(String kind, String lead, String text, List<Item> items) {

    /** The kind of a part that says in what way a field is empty. */
    public static final String STATEMENT = "statement";

    public Part {
        items = List.copyOf(items);
    }

    static Part prose(String text) {
        return new Part("prose", "", text, List.of());
    }

    static Part statement(String lead, String text) {
        return new Part(STATEMENT, lead, text, List.of());
    }

    static Part said(String lead) {
        return new Part("said", lead, "", List.of());
    }

    static Part items(String lead, List<Item> items) {
        return new Part("items", lead, "", items);
    }
}
