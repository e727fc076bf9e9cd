package nl.mlw.document;

/**
 * Something to choose about a sort of document, besides what can be chosen about all of them.
 *
 * @param name of the option, such as {@code --period}; of arguments, which have no name in front, what the labels call them
 * @param value the word that stands for the value in help, such as {@code PERIOD}
 */
public record Choice(String name, String value) {
    private static final String DASHES = "--";

    /** Whether it is an option with one value; else it is all that is typed without a name in front. */
    public boolean isOption() {
        return name.startsWith(DASHES);
    }

    /** What the labels call it: {@code period}. */
    public String key() {
        return name.replace(DASHES, "");
    }
}
