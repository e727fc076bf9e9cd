package nl.mlw.document.report;

import java.util.List;
import nl.mlw.document.Labelled;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.table.Table;

/**
 * All that a progress report says, ready to print. A text that does not apply is empty.
 *
 * @param illustration the sentence that says that the progress is not real
 * @param overview the state of the programme in sentences
 * @param summary what the programme manager wrote
 * @param decisions the steps for which a decision is asked
 * @param problems what goes badly although no decision is asked
 * @param attention what is at risk or lies still
 * @param noChanges why there is nothing to compare, or that nothing has changed
 * @param notes how the table is to be read
 */
public record ReportView(
        String period,
        String illustration,
        List<Labelled> facts,
        List<Count> counts,
        List<String> overview,
        String summary,
        Table decisions,
        Table problems,
        Table attention,
        String changesSince,
        Table changes,
        String noChanges,
        String provisional,
        List<ThemeTable> themes,
        Table completed,
        Table waivers,
        List<StatusMeaning> legend,
        List<String> notes) {

    /** How many steps have a status. */
    public record Count(String code, String word, String count) {}

    /** The table of one theme; without rows, why. */
    public record ThemeTable(String title, Table table, String empty) {}
}
