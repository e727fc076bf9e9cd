package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.compute.StepState;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Lines;
import nl.mlw.document.table.Cell.Prose;
import nl.mlw.document.table.Cell.Quiet;
import nl.mlw.document.table.Cell.Strong;
import nl.mlw.document.table.Cell.Wide;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.RowKind;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.ReportColumn;
import nl.mlw.model.StepStatus;

/** Picks out the steps that need somebody to do something. */
final class AttentionPoints {
    private static final List<StepStatus> WORST_FIRST = List.of(
            StepStatus.PROBLEM,
            StepStatus.SUSPENDED,
            StepStatus.RISK,
            StepStatus.GOOD,
            StepStatus.NOT_STARTED,
            StepStatus.COMPLETED,
            StepStatus.CANCELLED);

    /** What is listed because of its status. */
    private static final List<StepStatus> OFF = List.of(StepStatus.PROBLEM, StepStatus.SUSPENDED, StepStatus.RISK);

    private final Reported reported;
    private final Language language;

    AttentionPoints(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
    }

    /** The steps for which a decision is asked, the worst first; whatever their status is. */
    Table asking() {
        return table(
                "decisions",
                reported.steps().stream()
                        .filter(step -> AskedDecisions.ask(step).isPresent())
                        .sorted(Comparator.comparing(
                                step -> WORST_FIRST.indexOf(step.now().status().orElseThrow()))));
    }

    /** What goes badly although no decision is asked. */
    Table problems() {
        return table("problems", with(StepStatus.PROBLEM));
    }

    /** What needs attention although no decision is asked: what lies still or is at risk, and what is late whatever its status. */
    Table attention() {
        Stream<ReportedStep> late = reported.steps().stream()
                .filter(step -> step.now().startHasPassed() || step.now().endHasPassed())
                .filter(step ->
                        AskedDecisions.ask(step).isEmpty() && OFF.stream().noneMatch(step.now()::is));
        return table("attention", Stream.concat(with(StepStatus.SUSPENDED, StepStatus.RISK), late));
    }

    /** The steps with one of these statuses for which no decision is asked, status by status. */
    private Stream<ReportedStep> with(StepStatus... statuses) {
        return Arrays.stream(statuses)
                .flatMap(status ->
                        reported.steps().stream().filter(step -> step.now().is(status)))
                .filter(step -> AskedDecisions.ask(step).isEmpty());
    }

    private Table table(String key, Stream<ReportedStep> steps) {
        return new Table(
                language.word("report." + key),
                "points",
                List.of(column("step", 44).asHead(), column("cause", 0), column("effect", 0), column("measure", 0)),
                steps.flatMap(this::rows).toList());
    }

    private Column column(String key, double width) {
        return Column.of(language.word("report.column." + key), ColumnKind.TEXT, width);
    }

    private Stream<Row> rows(ReportedStep step) {
        Row point = Row.of(
                name(step),
                text(step, StepReport::cause),
                text(step, StepReport::effect),
                text(step, StepReport::measure));
        return Stream.concat(Stream.of(point), asked(step).stream());
    }

    private Cell name(ReportedStep step) {
        List<Cell> lines = new ArrayList<>();
        lines.add(new Strong(step.name()));
        lines.add(reported.statuses().view(step.now()));
        dates(step).forEach(date -> lines.add(new Quiet(new Words(date))));
        return new Lines(lines);
    }

    /** For a problem without a decision that is asked, that there is none. */
    private Optional<Row> asked(ReportedStep step) {
        if (AskedDecisions.ask(step).isPresent() || !step.now().is(StepStatus.PROBLEM)) {
            return Optional.empty();
        }
        Cell label = new Strong(new Words(language.word("report.column.asked")));
        return Optional.of(Row.of(RowKind.MORE, label, new Wide(new Words(language.word("report.asked-none")), 3)));
    }

    private List<String> dates(ReportedStep step) {
        StepState now = step.now();
        return Stream.of(
                        now.time()
                                .start()
                                .filter(day -> now.startHasPassed())
                                .map(day -> date(ReportColumn.START, day)),
                        now.plannedEnd().map(day -> date(ReportColumn.END, day)),
                        now.missedTo().map(day -> date(ReportColumn.REVISED, day)),
                        Optional.of("report.remark.end-passed")
                                .filter(key -> now.endHasPassed())
                                .map(language::word))
                .flatMap(Optional::stream)
                .toList();
    }

    private String date(ReportColumn column, LocalDate day) {
        Map<String, Object> arguments = Map.of("label", reported.columns().label(column), "date", day);
        return language.word("report.date", arguments);
    }

    private Cell text(ReportedStep step, Function<StepReport, Optional<Located<String>>> part) {
        return step.now()
                .line()
                .flatMap(part)
                .<Cell>map(text -> new Prose(text.value()))
                .orElseGet(() -> new Words(language.word("report.not-filled-in")));
    }
}
