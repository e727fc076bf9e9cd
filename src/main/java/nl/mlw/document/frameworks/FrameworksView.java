package nl.mlw.document.frameworks;

import java.util.List;
import nl.mlw.document.Labelled;
import nl.mlw.document.Mixed;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.table.Cell.Status;

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
        List<Table> frameworks,
        nl.mlw.document.table.Table deviations,
        List<Matrix> matrices,
        List<Labelled> columns) {

    /** How many requirements stand like this. */
    public record Count(String code, String word, String count) {}

    /** One framework and its requirements. */
    public record Table(String title, String source, List<Row> rows) {}

    /**
     * One requirement.
     *
     * @param how how it was tested
     * @param details what was found, allowed or declared, in sentences
     */
    public record Row(String id, String title, String text, Mixed how, Status state, List<Mixed> details) {}

    /**
     * What serves what.
     *
     * @param empty the rows and the columns without any mark, in words
     */
    public record Matrix(String title, String first, List<String> columns, List<MatrixRow> rows, List<String> empty) {}

    /** A row of a matrix; each cell is marked or empty. */
    public record MatrixRow(String id, String title, List<String> cells) {}
}
