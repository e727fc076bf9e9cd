package nl.mlw.document.gantt;

import java.util.List;
import nl.mlw.document.Labelled;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.table.Table;

/**
 * All that the planning says, ready to print. A text that does not apply is empty.
 *
 * @param provisional that the planning is not definite yet
 * @param note what the plan says about it, as Markdown
 * @param illustration the sentence that says that the progress is not real
 * @param brief whether drawing and tables have room together on a sheet of paper
 * @param grid the rows in the order of chapter 6, under who prepares them, with a mark for each stretch of time
 * @param inWords the same rows with when each happens, in a sentence
 * @param empty the sentence that stands in place of the tables if there is nothing to plan
 * @param marks what the marks in the cells mean
 */
public record GanttView(
        String programme,
        String provisional,
        String note,
        String illustration,
        List<Labelled> facts,
        boolean brief,
        Table grid,
        Table inWords,
        String empty,
        Table dates,
        List<StatusMeaning> legend,
        List<String> marks) {}
