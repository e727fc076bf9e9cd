package nl.mlw.document;

import java.util.List;
import java.util.Optional;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Prose;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.Requirement;
import nl.mlw.model.Waiver;

/** Puts the deviations that hold on the day of a document into words. */
public final class WaiverList {
    private final Facts facts;
    private final Rulebook rulebook;
    private final Language language;

    /** The rules' pages give the deviations their titles. */
    public WaiverList(Facts facts, Rulebook rulebook, Language language) {
        this.facts = facts;
        this.rulebook = rulebook;
        this.language = language;
    }

    /** In the order of the plan. */
    public Table table() {
        return new Table(
                language.word("waivers.caption"),
                "waivers",
                List.of(
                        column("rule", ColumnKind.TEXT, 30).asHead(),
                        column("ids", ColumnKind.TEXT, 24),
                        column("reason", ColumnKind.TEXT, 0),
                        column("decision", ColumnKind.TEXT, 21),
                        column("expires", ColumnKind.DATE, 18)),
                facts.plan().waivers().stream()
                        .filter(waiver -> waiver.holdsOn(facts.asOf()))
                        .map(this::row)
                        .toList());
    }

    private Column column(String key, ColumnKind kind, double width) {
        return Column.of(language.word("waivers." + key), kind, width);
    }

    private Row row(Waiver waiver) {
        return Row.of(
                title(waiver.rule().value()),
                new Words(
                        language.list(waiver.ids().stream().map(Located::value).toList())),
                new Prose(waiver.reason()),
                waiver.decision()
                        .map(facts.plan()::title)
                        .<Cell>map(Own::new)
                        .orElseGet(() -> new Words(language.word("waivers.no-decision"))),
                new StepWords(language).day(waiver.expires().value()));
    }

    /** What the rule's page calls it; a rule that is not there goes by the name that was written. */
    private Cell title(String name) {
        Optional<String> own = facts.requirements().requirement(name).map(Requirement::title);
        return own.<Cell>map(title -> Phrase.of(new Words(name + " "), new Own(title)))
                .orElseGet(() -> new Words(rulebook.page(name)
                        .map(page -> page.title(language.tag()))
                        .orElse(name)));
    }
}
