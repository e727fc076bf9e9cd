package nl.mlw.document.gantt;

import java.util.List;
import nl.mlw.document.Labelled;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.table.Cell.Status;

/**
 * All that the planning says, ready to print. A text that does not apply is empty.
 *
 * @param provisional that the planning is not definite yet
 * @param note what the plan says about it, as Markdown
 * @param illustration the sentence that says that the progress is not real
 * @param years over the columns; none if the columns are years themselves
 * @param crowded whether the columns are so many that the titles have to give way
 * @param brief whether drawing and tables have room together on a sheet of paper
 * @param groups the rows in the order of chapter 6, under who prepares them
 * @param empty the sentence that stands in place of the tables if there is nothing to plan
 * @param marks what the marks in the cells mean
 */
public record GanttView(
        String programme,
        String provisional,
        String note,
        String illustration,
        List<Labelled> facts,
        List<Year> years,
        List<Column> columns,
        boolean crowded,
        boolean brief,
        List<Group> groups,
        String empty,
        List<Labelled> dates,
        List<StatusMeaning> legend,
        List<String> marks) {

    /** A year over so many columns. */
    public record Year(String label, int columns) {}

    /** A month, quarter or year; the year is given where it is the first column of one. */
    public record Column(String year, String label) {}

    /** Rows that one role prepares. */
    public record Group(String title, List<Row> rows) {}

    /**
     * One step.
     *
     * @param cells a mark for each column, or nothing
     * @param words when it happens, in a sentence
     * @param waitsFor the numbers of what has to be done first
     */
    public record Row(
            String number,
            String title,
            String reference,
            List<String> cells,
            String words,
            String revised,
            String waitsFor,
            Status status) {}
}
