package nl.mlw.document.report;

import java.util.List;
import nl.mlw.document.Labelled;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Table;

/**
 * All that a progress report says, ready to print. A text that does not apply is empty.
 *
 * @param illustration the sentence that says that the progress is not real
 * @param tested by whom it was tested, when and with what verdict
 * @param asked which decisions are asked
 * @param total how many steps there are
 * @param summary what the programme manager wrote
 * @param changed how much changed since the report before, in one line
 * @param late what is later than planned, and by how much
 * @param next the first days to come, with what happens on them
 * @param decisions the steps for which a decision is asked, and why
 * @param problems what goes badly although no decision is asked
 * @param attention what is at risk or lies still
 * @param noChanges why there is nothing to compare, or that nothing has changed
 * @param decidedSince since when the decisions are told, or that there are none
 * @param notes how the table is to be read
 */
public record ReportView(
        String period,
        String illustration,
        List<Labelled> facts,
        List<Labelled> tested,
        Table asked,
        List<Count> counts,
        String total,
        String summary,
        String changed,
        String money,
        List<Cell> late,
        List<Labelled> next,
        List<StatusMeaning> legend,
        Table decisions,
        Table problems,
        Table attention,
        String changesSince,
        Table changes,
        String noChanges,
        String decidedSince,
        Table decided,
        String provisional,
        Table progress,
        Table completed,
        Table waivers,
        List<String> notes) {

    /**
     * How many steps have a status.
     *
     * @param count how many; after a report before, with whether that is more ({@code ↑}), fewer ({@code ↓}) or as many ({@code =})
     * @param before how many had it in the report before; empty if there was none
     */
    public record Count(String code, String word, String count, String before) {}
}
