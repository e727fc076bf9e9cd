package nl.mlw.check.text;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.Setting;
import nl.mlw.model.WrittenText;
import nl.mlw.prose.Prose;

/** A table in a text that documents print in a cell of a table, where its rows become lines. */
final class TableInCell implements Rule {

    @Override
    public String id() {
        return "table-in-cell";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().texts().stream()
                .filter(text -> text.setting() == Setting.CELL
                        && Prose.hasTable(text.text().value()))
                .map(text -> Diagnostic.of(
                                id(), TextPlace.of(firstRow(text), text.text().origin()))
                        .about(text.subject())
                        .with("subject", text.subject()));
    }

    private static String firstRow(WrittenText text) {
        return text.text()
                .value()
                .lines()
                .filter(line -> line.indexOf('|') >= 0)
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
