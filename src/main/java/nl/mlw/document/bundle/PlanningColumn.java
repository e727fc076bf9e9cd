package nl.mlw.document.bundle;

import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.language.Language;
import nl.mlw.model.Plan;

/** The column of dates in tables of the bundle; its heading says so while they are provisional. */
final class PlanningColumn {

    private PlanningColumn() {}

    /** @param width in millimetres */
    static Column of(Plan plan, Language language, double width) {
        boolean definitive = plan.planning().definitive();
        String key = definitive ? "bundle.planning.definitive" : "bundle.planning.provisional";
        return Column.of(language.word(key), ColumnKind.TEXT, width);
    }
}
