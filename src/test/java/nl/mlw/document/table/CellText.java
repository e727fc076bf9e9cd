package nl.mlw.document.table;

import java.util.List;
import java.util.stream.Collectors;

/** Reads the tables of a view as plain text. */
public final class CellText {

    private CellText() {}

    /** The cells of each row, without what stands below it; lines are apart by {@code / }. */
    public static List<List<String>> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(CellText::of).toList())
                .toList();
    }

    /** The cells of this column, from 0. */
    public static List<String> column(Table table, int at) {
        return rows(table).stream().map(row -> row.get(at)).toList();
    }

    /** What a cell says. */
    public static String of(Cell cell) {
        if (cell instanceof Cell.Lines lines) {
            return lines.lines().stream().map(CellText::of).collect(Collectors.joining(" / "));
        }
        if (cell instanceof Cell.Phrase phrase) {
            return phrase.parts().stream().map(CellText::of).collect(Collectors.joining());
        }
        if (cell instanceof Cell.Strong strong) {
            return of(strong.strong());
        }
        if (cell instanceof Cell.Quiet quiet) {
            return of(quiet.quiet());
        }
        return cell instanceof Cell.Wide wide ? of(wide.wide()) : single(cell);
    }

    private static String single(Cell cell) {
        if (cell instanceof Cell.Own own) {
            return own.own();
        }
        if (cell instanceof Cell.Link link) {
            return link.own();
        }
        if (cell instanceof Cell.Amount amount) {
            return amount.text();
        }
        if (cell instanceof Cell.Prose prose) {
            return prose.prose();
        }
        if (cell instanceof Cell.Day day) {
            return day.text();
        }
        return cell instanceof Cell.Status status ? status.word() : ((Cell.Words) cell).text();
    }
}
