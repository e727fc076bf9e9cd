package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.document.StepWords;
import nl.mlw.document.report.ReportView.ThemeTable;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Prose;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.RowKind;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Theme;

/** Fills the table of chapter 7 for each theme, and the annex with what is done. */
final class ThemeTables {
    private final Reported reported;
    private final Language language;
    private final Remarks remarks;

    ThemeTables(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
        this.remarks = new Remarks(reported);
    }

    /** In the order of the themes; assignments of an unknown theme stand in a last table of their own. */
    List<ThemeTable> tables() {
        List<ThemeTable> tables = new ArrayList<>();
        List<Theme> themes = reported.plan().programme().themes();
        for (Theme theme : themes) {
            String title = language.word("report.theme", Map.of("number", theme.number(), "title", theme.title()));
            table(title, of(Set.of(theme.id()), true)).ifPresent(tables::add);
        }
        Set<String> known = themes.stream().map(Theme::id).collect(Collectors.toSet());
        table(language.word("report.theme-unknown"), of(known, false)).ifPresent(tables::add);
        return tables;
    }

    /** What is done, and since when. */
    Table completed() {
        return progress(
                language.word("report.completed-note"),
                column("completed", ColumnKind.DATE, 30),
                reported.steps().stream()
                        .filter(step -> step.now().is(StepStatus.COMPLETED))
                        .map(step -> row(step, completed(step)))
                        .toList());
    }

    private List<ReportedStep> of(Set<String> themes, boolean within) {
        return reported.steps().stream()
                .filter(step -> themes.contains(reported.plan()
                                .names()
                                .id(step.now().planned().assignment().theme()))
                        == within)
                .toList();
    }

    private Optional<ThemeTable> table(String title, List<ReportedStep> steps) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = steps.stream()
                .filter(step -> !step.now().is(StepStatus.COMPLETED))
                .map(step -> row(step, reported.statuses().view(step.now().status())))
                .toList();
        return Optional.of(new ThemeTable(
                title,
                progress(title, column("status", ColumnKind.STATUS, 30), rows),
                rows.isEmpty() ? language.word("report.theme-completed") : ""));
    }

    private Table progress(String caption, Column last, List<Row> rows) {
        List<Column> columns = List.of(
                column("number", ColumnKind.NUMBER, 16.5).asHead(),
                column("title", ColumnKind.TEXT, 0),
                column("start", ColumnKind.DATE, 18),
                column("end", ColumnKind.DATE, 24),
                column("revised", ColumnKind.DATE, 18),
                last);
        return new Table(caption, "progress", columns, rows);
    }

    private Column column(String key, ColumnKind kind, double width) {
        return Column.of(language.word("report.column." + key), kind, width);
    }

    private Row row(ReportedStep step, Cell last) {
        StepWords words = reported.words();
        return new Row(
                step.now().is(StepStatus.NOT_STARTED) ? RowKind.WAITING : RowKind.USUAL,
                List.of(
                        new Words(step.number()),
                        new Own(step.title()),
                        words.start(step.now().time()),
                        words.end(step.now().time()),
                        step.now().missedTo().map(words::day).orElse(Cell.EMPTY),
                        last),
                below(step));
    }

    /** What was reported, and what follows from the dates. */
    private List<Cell> below(ReportedStep step) {
        Stream<Cell> note = step.now().line().flatMap(Line::note).map(Located::value).map(Prose::new).stream()
                .map(Cell.class::cast);
        return Stream.concat(note, remarks.of(step.now()).stream().map(Words::new))
                .toList();
    }

    private Cell completed(ReportedStep step) {
        return step.now()
                .completed()
                .map(Located::value)
                .map(reported.words()::day)
                .orElseGet(() -> new Words(language.word("report.completed-unknown")));
    }
}
