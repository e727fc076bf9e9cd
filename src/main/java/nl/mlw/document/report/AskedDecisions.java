package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Prose;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Ask;
import nl.mlw.model.PeriodReport.StepReport;

/** What the reader is asked to decide: about what, by which body, before which day, and what is advised. */
final class AskedDecisions {
    private final Reported reported;
    private final Language language;

    AskedDecisions(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
    }

    /** The decision for which a step asks, according to the report itself. */
    static Optional<Ask> ask(ReportedStep step) {
        return step.now().line().flatMap(StepReport::asks);
    }

    /** The one that is needed first comes first; those without a day come last. */
    Table table() {
        List<ReportedStep> asking = reported.steps().stream()
                .filter(step -> ask(step).isPresent())
                .sorted(Comparator.comparing(AskedDecisions::by))
                .toList();
        return new Table(
                "",
                "asked",
                List.of(
                        column("step", ColumnKind.TEXT, 36).asHead(),
                        column("asked", ColumnKind.TEXT, 0),
                        column("asked-of", ColumnKind.TEXT, 25),
                        column("asked-by", ColumnKind.DATE, 18),
                        column("advice", ColumnKind.TEXT, 38)),
                asking.stream().map(this::row).toList());
    }

    private Column column(String key, ColumnKind kind, double width) {
        return Column.of(language.word("report.column." + key), kind, width);
    }

    private static LocalDate by(ReportedStep step) {
        return ask(step).flatMap(Ask::by).map(Located::value).orElse(LocalDate.MAX);
    }

    private Row row(ReportedStep step) {
        Ask ask = ask(step).orElseThrow();
        List<Cell> cells = new ArrayList<>();
        cells.add(step.name());
        cells.add(new Prose(ask.decision().value()));
        cells.add(
                ask.of().<Cell>map(body -> new Own(reported.plan().title(body))).orElseGet(this::notFilledIn));
        cells.add(ask.by().map(day -> reported.words().day(day.value())).orElseGet(this::notFilledIn));
        cells.add(ask.advice().<Cell>map(advice -> new Prose(advice.value())).orElseGet(this::notFilledIn));
        return Row.of(cells);
    }

    private Cell notFilledIn() {
        return new Words(language.word("report.not-filled-in"));
    }
}
