package nl.mlw.document.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.document.card.Item.Detail;
import nl.mlw.language.Language;
import nl.mlw.model.CardRisks;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;
import nl.mlw.model.RiskRegister.Risk;

/** Prints the field <i>Risico's</i>: none, since when that is known, or that nobody has looked yet. */
final class RiskField {
    private final Plan plan;
    private final Language language;

    RiskField(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    List<Part> parts(CardRisks risks) {
        if (risks instanceof CardRisks.NotInventoried) {
            return List.of(Part.statement(language.word("card.risks.not-inventoried"), ""));
        }
        if (risks instanceof CardRisks.None none) {
            return List.of(Part.said(none.inventoried()
                    .map(day -> language.word("card.risks.none", Map.of("date", day)))
                    .orElseGet(() -> language.word("card.risks.none-undated"))));
        }
        List<Ref> listed = ((CardRisks.Listed) risks).risks();
        return listed.isEmpty()
                ? List.of()
                : List.of(Part.items("", listed.stream().map(this::item).toList()));
    }

    private Item item(Ref ref) {
        return risk(ref).map(this::item).orElseGet(() -> Item.titled("", ref.written()));
    }

    private Item item(Risk risk) {
        List<Detail> details = new ArrayList<>();
        details.add(told("cause", risk.cause()));
        details.add(told("effect", risk.effect()));
        risk.likelihood().ifPresent(level -> details.add(said("likelihood", "level." + level.key())));
        risk.impact().ifPresent(level -> details.add(said("impact", "level." + level.key())));
        risk.measure().ifPresent(measure -> details.add(told("measure", measure)));
        risk.owner().ifPresent(owner -> details.add(told("owner", plan.title(owner))));
        risk.status().ifPresent(status -> details.add(said("status", "status-" + status.key())));
        return Item.text("", risk.event()).with(details);
    }

    private Detail told(String name, String text) {
        return new Detail(label(name), "", text);
    }

    private Detail said(String name, String word) {
        return new Detail(label(name), label(word), "");
    }

    private String label(String name) {
        return language.word("card.risks." + name);
    }

    private Optional<Risk> risk(Ref ref) {
        String id = plan.names().id(ref);
        return plan.risks().risks().stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
