package nl.mlw.document.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.TakenDecisions;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;

/** What was decided since the report before. */
final class Decided {
    private final Reported reported;
    private final Language language;
    private final Optional<TakenDecisions> taken;

    Decided(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
        this.taken = TakenDecisions.of(reported.plan(), reported.report(), reported.previous());
    }

    /** Since when; or that it is not known, because an adopted report did not keep it. */
    String since() {
        return taken.map(t -> language.word(
                        t.decisions().isEmpty() ? "report.decided-none" : "report.decided-since",
                        Map.of("date", language.longDate(t.since()))))
                .orElseGet(() -> language.word("report.decided-unknown"));
    }

    Table table() {
        List<Decision> decisions = taken.map(TakenDecisions::decisions).orElse(List.of());
        return new Table(
                "",
                "decided",
                List.of(
                        column("date", ColumnKind.DATE, 22),
                        column("decision", ColumnKind.TEXT, 0).asHead(),
                        column("body", ColumnKind.TEXT, 42),
                        column("kind", ColumnKind.TEXT, 26)),
                decisions.stream().map(this::row).toList());
    }

    private Column column(String key, ColumnKind kind, double width) {
        return Column.of(language.word("report.column." + key), kind, width);
    }

    private Row row(Decision decision) {
        Cell day =
                decision.date().map(Located::value).map(reported.words()::day).orElse(Cell.EMPTY);
        Cell body = decision.body()
                .<Cell>map(ref -> new Own(reported.plan().title(ref)))
                .orElseGet(() -> new Words(language.word("report.not-filled-in")));
        Cell kind = decision.kind().<Cell>map(k -> new Own(k.word())).orElse(Cell.EMPTY);
        return Row.of(day, new Own(decision.title()), body, kind);
    }
}
