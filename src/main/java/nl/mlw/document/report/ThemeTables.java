package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.compute.PlannedStep;
import nl.mlw.compute.StepState;
import nl.mlw.document.StepWords;
import nl.mlw.document.report.ReportView.ThemeTable;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Lines;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Prose;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.RowKind;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.ReportColumn;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Theme;

/** Fills the table of chapter 7 for each theme, and the annex with what is done. */
final class ThemeTables {
    private final Reported reported;
    private final Language language;
    private final Remarks remarks;
    private final ProgressColumns columns;

    ThemeTables(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
        this.remarks = new Remarks(reported);
        this.columns = reported.columns();
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
        Stream<ReportedStep> done =
                reported.steps().stream().filter(step -> step.now().is(StepStatus.COMPLETED));
        return table(language.word("report.completed-note"), columns.completed(), done);
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
        Table table = table(
                title, columns.open(), steps.stream().filter(step -> !step.now().is(StepStatus.COMPLETED)));
        String empty = table.rows().isEmpty() ? language.word("report.theme-completed") : "";
        return Optional.of(new ThemeTable(title, table, empty));
    }

    private Table table(String caption, List<ReportColumn> which, Stream<ReportedStep> steps) {
        return new Table(
                caption,
                "progress",
                which.stream().map(columns::column).toList(),
                steps.map(step -> row(step, which)).toList());
    }

    private Row row(ReportedStep step, List<ReportColumn> which) {
        return new Row(
                step.now().is(StepStatus.NOT_STARTED) ? RowKind.WAITING : RowKind.USUAL,
                which.stream().map(column -> cell(step, column)).toList(),
                which.contains(ReportColumn.REMARKS) ? List.of() : remarks(step));
    }

    private Cell cell(ReportedStep step, ReportColumn column) {
        StepState now = step.now();
        StepWords words = reported.words();
        return switch (column) {
            case NUMBER -> new Words(step.number());
            case TITLE -> new Own(step.title());
            case ASSIGNMENT -> assignment(now.planned());
            case START -> words.start(now.time());
            case STARTED -> day(now.started().map(Located::value));
            case END -> words.end(now.time());
            case REVISED -> day(now.missedTo());
            case STATUS -> reported.statuses().view(now.status());
            case REMARKS -> new Lines(remarks(step));
            case COMPLETED -> completed(now);
        };
    }

    /** A step that is the whole assignment has its title already. */
    private static Cell assignment(PlannedStep planned) {
        return planned.step().implicit()
                ? Cell.EMPTY
                : new Own(planned.assignment().title().value());
    }

    private Cell day(Optional<LocalDate> day) {
        return day.map(reported.words()::day).orElse(Cell.EMPTY);
    }

    private Cell completed(StepState now) {
        return now.completed()
                .map(Located::value)
                .map(reported.words()::day)
                .orElseGet(() -> new Words(language.word("report.completed-unknown")));
    }

    /** What was reported, and what follows from the dates. */
    private List<Cell> remarks(ReportedStep step) {
        Stream<Cell> note = step.now().line().flatMap(StepReport::note).stream().map(text -> new Prose(text.value()));
        return Stream.concat(note, remarks.of(step.now()).stream().map(Words::new))
                .toList();
    }
}
