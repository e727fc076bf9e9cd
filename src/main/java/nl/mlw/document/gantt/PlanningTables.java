package nl.mlw.document.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Wide;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.RowKind;
import nl.mlw.document.table.Table;
import nl.mlw.document.table.Table.Band;
import nl.mlw.language.Language;
import nl.mlw.model.Planning;

/** Fills the tables of the planning. */
final class PlanningTables {
    private final PlanningRows rows;
    private final PlanningWords words;
    private final TableHead head;
    private final Language language;

    PlanningTables(PlanningRows rows, PlanningWords words, TimeLine line, Language language) {
        this.rows = rows;
        this.words = words;
        this.head = new TableHead(line);
        this.language = language;
    }

    /** A mark for each month, quarter or year in which a step runs. */
    Table grid() {
        List<Band> bands = head.bands(List.of(
                column("number", ColumnKind.NUMBER, 8),
                column("title", ColumnKind.TEXT, head.isCrowded() ? 60 : 88).asHead()));
        int columns = bands.stream().mapToInt(band -> band.columns().size()).sum();
        List<Row> all = new ArrayList<>();
        rows.byGroup().forEach((title, group) -> {
            if (!title.isEmpty()) {
                all.add(Row.of(RowKind.GROUP, new Wide(new Own(title), columns)));
            }
            group.forEach(row -> all.add(marks(row)));
        });
        return Table.banded(head.isCrowded() ? "months crowded" : "months", bands, all);
    }

    private Row marks(PlanningRow row) {
        return Row.of(Stream.concat(name(row), words.marks(row).stream().map(Words::new))
                .toList());
    }

    private Stream<Cell> name(PlanningRow row) {
        return Stream.of(
                new Words(row.planned().number()),
                Phrase.of(new Own(row.planned().title()), new Words(" (" + words.reference(row) + ")")));
    }

    /** When each step happens, in a sentence. */
    Table inWords() {
        return new Table(
                "",
                "schedule",
                List.of(
                        column("number", ColumnKind.NUMBER, 8),
                        column("title", ColumnKind.TEXT, 0).asHead(),
                        column("time", ColumnKind.TEXT, 58),
                        column("revised", ColumnKind.DATE, 27),
                        column("waits-for", ColumnKind.TEXT, 27),
                        column("status", ColumnKind.STATUS, 40)),
                rows.byGroup().values().stream()
                        .flatMap(List::stream)
                        .map(this::sentence)
                        .toList());
    }

    private Row sentence(PlanningRow row) {
        return Row.of(Stream.concat(
                        name(row),
                        Stream.of(
                                new Words(words.when(row)),
                                row.state().missedTo().map(this::day).orElse(Cell.EMPTY),
                                new Words(words.waitsFor(row)),
                                words.status(row)))
                .toList());
    }

    /** What has to happen first, and dates that cannot move; in order of date. */
    Table dates(Planning planning) {
        return new Table(
                "",
                "",
                List.of(column("date", ColumnKind.DATE, 0).asHead(), column("what", ColumnKind.TEXT, 0)),
                HardDate.of(planning).stream()
                        .map(date -> Row.of(day(date.day()), new Own(date.title())))
                        .toList());
    }

    private Cell day(LocalDate day) {
        return new Cell.Day(language.longDate(day), day);
    }

    private Column column(String key, ColumnKind kind, double width) {
        return Column.of(language.word("gantt.column." + key), kind, width);
    }
}
