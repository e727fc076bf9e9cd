package nl.mlw.document.report;

import java.util.List;
import nl.mlw.document.Labelled;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.StatusView;
import nl.mlw.document.WaiverView;

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
        List<Attention> decisions,
        List<Attention> problems,
        List<Attention> attention,
        String changesSince,
        List<Change> changes,
        String noChanges,
        String provisional,
        List<ThemeTable> themes,
        List<Completed> completed,
        List<WaiverView> waivers,
        List<StatusMeaning> legend,
        List<String> notes) {

    /** How many steps have a status. */
    public record Count(String code, String word, String count) {}

    /**
     * A step that needs somebody to do something.
     *
     * @param asked the decision that is asked, as Markdown; for a problem without one, that none is asked
     * @param askedOf of whom and by when, in sentences
     * @param advice the option that is advised, as Markdown
     */
    public record Attention(
            String number,
            String title,
            StatusView status,
            List<String> dates,
            String cause,
            String effect,
            String measure,
            String asked,
            List<String> askedOf,
            String advice) {}

    /**
     * One thing that is other than it was in the previous report.
     *
     * @param former the title that it had, in the plan's own words
     * @param by our words for the decision behind it, or that there is none
     * @param decision its title, in the plan's own words
     */
    public record Change(
            String what,
            String number,
            String title,
            String former,
            StatusView was,
            StatusView now,
            String by,
            String decision) {}

    /** The table of one theme; without rows it says why. */
    public record ThemeTable(String title, List<Row> rows, String empty) {}

    /**
     * One row of the table of chapter 7, with the line under it.
     *
     * @param note the explanation that was reported, as Markdown
     * @param remarks what follows from the dates, in sentences
     * @param waiting whether it has not started, which makes it grey
     */
    public record Row(
            String number,
            String title,
            String start,
            String end,
            String revised,
            StatusView status,
            String note,
            List<String> remarks,
            boolean waiting) {}

    /** A row of the annex: what is done, and since when. */
    public record Completed(
            String number,
            String title,
            String start,
            String end,
            String revised,
            String completed,
            String note,
            List<String> remarks) {}
}
