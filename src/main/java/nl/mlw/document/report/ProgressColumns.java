package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.List;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.language.Language;
import nl.mlw.model.Programme;
import nl.mlw.model.ReportColumn;

/** The columns of the tables that tell how each step goes, as the programme wants them. */
final class ProgressColumns {
    /** What fits a narrow column, such as <i>10.12</i>. */
    private static final int SHORT_NUMBER = 5;

    private final List<ReportColumn> wanted;
    private final Language language;
    private final double numberWidth;

    /** @param longest the number of characters in the longest number of a step */
    ProgressColumns(Programme programme, Language language, int longest) {
        this.wanted = programme.habits().reportColumns();
        this.language = language;
        this.numberWidth = longest > SHORT_NUMBER ? 17 : 10;
    }

    boolean has(ReportColumn column) {
        return wanted.contains(column);
    }

    /** Of what is not done yet. */
    List<ReportColumn> open() {
        return wanted;
    }

    /** Of what is done: the day on which it was completed tells its status. */
    List<ReportColumn> completed() {
        List<ReportColumn> columns = new ArrayList<>(wanted);
        columns.replaceAll(column -> column == ReportColumn.STATUS ? ReportColumn.COMPLETED : column);
        if (!columns.contains(ReportColumn.COMPLETED)) {
            columns.add(ReportColumn.COMPLETED);
        }
        return columns;
    }

    String label(ReportColumn column) {
        return language.word(column.labelKey());
    }

    Column column(ReportColumn column) {
        String label = label(column);
        return switch (column) {
            case NUMBER -> Column.of(label, ColumnKind.NUMBER, numberWidth).asHead();
            case TITLE, ASSIGNMENT, REMARKS -> Column.of(label, ColumnKind.TEXT);
            case START, STARTED -> Column.of(label, ColumnKind.DATE, 18);
            case REVISED -> Column.of(label, ColumnKind.DATE, 21);
            case END -> Column.of(label, ColumnKind.DATE, 24);
            case COMPLETED -> Column.of(label, ColumnKind.DATE, 30);
            case STATUS -> Column.of(label, ColumnKind.STATUS, 29);
        };
    }
}
