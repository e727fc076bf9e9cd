package nl.mlw.document;

/**
 * A status as templates show it: colour, shape and word together.
 *
 * @param code its shape and colour, as style sheets know them: `dot green`, `dotted grey`…; empty for words without either
 */
public record StatusView(String code, String word) {

    /** Words that stand where a status may stand too, such as a date. */
    public static StatusView plain(String word) {
        return new StatusView("", word);
    }
}
