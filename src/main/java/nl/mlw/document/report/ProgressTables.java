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
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Lines;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Prose;
import nl.mlw.document.table.Cell.Wide;
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

/** Fills the table of chapter 7 with what is to be done, theme by theme, and the annex with what is done. */
final class ProgressTables {
    private final Reported reported;
    private final Language language;
    private final Remarks remarks;
    private final ProgressColumns columns;

    ProgressTables(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
        this.remarks = new Remarks(reported);
        this.columns = reported.columns();
    }

    /** One table with a row above each theme, in their order; assignments of an unknown theme come last. */
    Table progress() {
        List<Row> rows = new ArrayList<>();
        List<Theme> themes = reported.plan().programme().themes();
        for (Theme theme : themes) {
            Map<String, Object> arguments = Map.of("number", theme.number(), "title", theme.title());
            rows.addAll(rows(language.marking().word("report.theme", arguments), of(Set.of(theme.id()), true)));
        }
        Set<String> known = themes.stream().map(Theme::id).collect(Collectors.toSet());
        rows.addAll(rows(language.word("report.theme-unknown"), of(known, false)));
        return new Table(
                "", "progress", columns.open().stream().map(columns::column).toList(), rows);
    }

    /** What is done, and since when. */
    Table completed() {
        Stream<ReportedStep> done =
                reported.steps().stream().filter(step -> step.now().is(StepStatus.COMPLETED));
        return new Table(
                "",
                "progress",
                columns.completed().stream().map(columns::column).toList(),
                done.map(step -> row(step, columns.completed())).toList());
    }

    private List<ReportedStep> of(Set<String> themes, boolean within) {
        return reported.steps().stream()
                .filter(step -> themes.contains(reported.plan()
                                .names()
                                .id(step.now().planned().assignment().theme()))
                        == within)
                .toList();
    }

    /** Those of a theme under its name; where all are done, that they are. */
    private List<Row> rows(String theme, List<ReportedStep> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        int width = columns.open().size();
        List<Row> rows = new ArrayList<>(List.of(Row.of(RowKind.GROUP, new Wide(Phrase.of(theme), width))));
        steps.stream()
                .filter(step -> !step.now().is(StepStatus.COMPLETED))
                .map(step -> row(step, columns.open()))
                .forEach(rows::add);
        if (rows.size() == 1) {
            rows.add(Row.of(RowKind.MORE, new Wide(new Words(language.word("report.theme-completed")), width)));
        }
        return rows;
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
        return Stream.concat(note, remarks.of(step.now()).stream()).toList();
    }
}
