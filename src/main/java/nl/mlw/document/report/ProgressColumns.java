package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.List;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.language.Language;
import nl.mlw.model.Programme;
import nl.mlw.model.ReportColumn;
import nl.mlw.model.ReportColumns;

/** The columns of the tables that tell how each step goes, as the programme wants them. */
final class ProgressColumns {
    private final ReportColumns wanted;
    private final boolean own;
    private final Language language;

    ProgressColumns(Programme programme, Language language) {
        this.wanted = programme.habits().reportColumns();
        this.own = language.tag().equals(programme.language());
        this.language = language;
    }

    boolean has(ReportColumn column) {
        return wanted.has(column);
    }

    /** Of what is not done yet. */
    List<ReportColumn> open() {
        return wanted.columns();
    }

    /** Of what is done: the day on which it was completed tells its status. */
    List<ReportColumn> completed() {
        List<ReportColumn> columns = new ArrayList<>(wanted.columns());
        columns.replaceAll(column -> column == ReportColumn.STATUS ? ReportColumn.COMPLETED : column);
        if (!columns.contains(ReportColumn.COMPLETED)) {
            columns.add(ReportColumn.COMPLETED);
        }
        return columns;
    }

    /** In the programme's own words if the document is in its language, else the usual one. */
    String label(ReportColumn column) {
        return wanted.label(column)
                .filter(label -> own)
                .orElseGet(() -> language.word("report.column." + column.key()));
    }

    Column column(ReportColumn column) {
        String label = label(column);
        return switch (column) {
            case NUMBER -> Column.of(label, ColumnKind.NUMBER, 16.5).asHead();
            case TITLE, ASSIGNMENT, REMARKS -> Column.of(label, ColumnKind.TEXT);
            case START, STARTED, REVISED -> Column.of(label, ColumnKind.DATE, 18);
            case END -> Column.of(label, ColumnKind.DATE, 24);
            case COMPLETED -> Column.of(label, ColumnKind.DATE, 30);
            case STATUS -> Column.of(label, ColumnKind.STATUS, 30);
        };
    }
}
