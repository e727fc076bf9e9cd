package nl.mlw.document.frameworks;

import java.util.List;
import nl.mlw.document.Labelled;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Table;

/**
 * All that the document of the frameworks says, ready to print. A text that does not apply is empty.
 *
 * @param illustration the sentence that says that the progress is not real
 * @param columns the assignments that the matrices name by their numbers
 */
public record FrameworksView(
        List<Labelled> facts,
        String illustration,
        List<Count> counts,
        String overview,
        List<StatusMeaning> legend,
        List<Framework> frameworks,
        Table deviations,
        List<Matrix> matrices,
        List<Labelled> columns) {

    /** How many requirements stand like this. */
    public record Count(String code, String word, String count) {}

    /** One framework and its requirements. */
    public record Framework(String title, String source, Table table) {}

    /**
     * What serves what.
     *
     * @param table of what serves or is served; without any mark there is none
     * @param empty what serves nothing and what nothing serves, in words
     */
    public record Matrix(String title, Table table, List<Cell> empty) {}
}
