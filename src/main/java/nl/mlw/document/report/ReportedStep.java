package nl.mlw.document.report;

import java.util.Optional;
import nl.mlw.compute.StepState;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Words;

/**
 * A step as it stands now and as it stood in the report before.
 *
 * @param number that it keeps as long as the plan lives
 * @param earlier empty if there was no report before
 */
record ReportedStep(String number, StepState now, Optional<StepState> earlier) {

    /** What the card calls it; the planning may word it differently. */
    String title() {
        return now.planned().step().title().value();
    }

    /** Its number with its title. */
    Cell name() {
        return Phrase.of(new Words(number + " "), new Own(title()));
    }
}
