package nl.mlw.document;

import java.util.List;
import java.util.Optional;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
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
    public List<WaiverView> all() {
        return facts.plan().waivers().stream()
                .filter(waiver -> waiver.holdsOn(facts.asOf()))
                .map(this::view)
                .toList();
    }

    private WaiverView view(Waiver waiver) {
        return new WaiverView(
                title(waiver.rule().value()),
                language.list(waiver.ids().stream().map(Located::value).toList()),
                waiver.reason(),
                waiver.decision().map(facts.plan()::title).orElseGet(() -> language.word("waivers.no-decision")),
                language.date(waiver.expires().value()));
    }

    /** Rules' pages have a Dutch title; in other languages the rule's id serves, which is English. */
    private String title(String name) {
        Optional<String> own = facts.requirements().requirement(name).map(Requirement::title);
        return own.map(title -> name + " " + title)
                .or(() ->
                        language.tag().equals("nl") ? rulebook.page(name).map(page -> page.title()) : Optional.empty())
                .orElseGet(() -> name.replace('-', ' '));
    }
}
