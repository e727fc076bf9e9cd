package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Row;

/**
 * One thing that is other than it was in the previous report.
 *
 * @param by our words for the decision behind it, or that there is none
 * @param decision its title, in the plan's own words
 */
record Change(String what, String number, String title, Cell was, Cell now, String by, Optional<String> decision) {

    Row row() {
        return Row.of(new Words(what), new Words(number), new Own(title), was, reason());
    }

    /** How it is now, and why. */
    private Cell reason() {
        if (by.isEmpty()) {
            return now;
        }
        List<Cell> parts = new ArrayList<>();
        if (now.equals(Cell.EMPTY)) {
            parts.add(new Words(by));
        } else {
            parts.addAll(List.of(now, new Words(", " + by)));
        }
        decision.ifPresent(title -> parts.addAll(List.of(new Words(" "), new Own(title))));
        return new Cell.Phrase(parts);
    }
}
