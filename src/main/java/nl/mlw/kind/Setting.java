package nl.mlw.kind;

/** How documents set a text of the plan. */
public enum Setting {
    /** As it stands, such as a title. */
    PLAIN,
    /** As Markdown, below each other. */
    BLOCKS,
    /** As Markdown in a cell of a table. */
    CELL
}
