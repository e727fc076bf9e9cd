package nl.mlw.document.frameworks;

import java.util.List;
import nl.mlw.document.Labelled;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.table.Table;

/**
 * All that the account of the frameworks says, ready to print. A text that does not apply is empty.
 *
 * @param illustration the sentence that says that the progress is not real
 * @param columns the assignments that the columns of the matrices stand for
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
     * @param empty the rows and the columns without any mark, in words
     */
    public record Matrix(String title, Table table, List<String> empty) {}
}
