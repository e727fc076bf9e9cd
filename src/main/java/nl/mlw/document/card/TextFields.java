package nl.mlw.document.card;

import java.util.ArrayList;
import java.util.List;
import nl.mlw.document.card.Item.Detail;
import nl.mlw.language.Language;
import nl.mlw.model.Executor;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;
import nl.mlw.model.Relations;
import nl.mlw.model.Sourced;
import nl.mlw.model.Team;

/** Prints the fields of a card that are a text, mentions of other things, or both. */
final class TextFields {
    private final Plan plan;
    private final Language language;
    private final Mentions mentions;

    TextFields(Plan plan, Language language, Mentions mentions) {
        this.plan = plan;
        this.language = language;
        this.mentions = mentions;
    }

    List<Part> text(Located<String> text) {
        return text.value().isBlank() ? List.of() : List.of(Part.prose(text.value()));
    }

    List<Part> sourced(Sourced sourced) {
        List<Part> parts = new ArrayList<>();
        sourced.text().ifPresent(text -> parts.addAll(text(text)));
        if (!sourced.refs().isEmpty()) {
            parts.add(Part.items("", mentions.of(sourced.refs())));
        }
        return parts;
    }

    /** The plan's own words come first: a role is only the link behind them. */
    List<Part> executor(Executor executor) {
        String role = executor.role().map(plan::title).orElse("");
        return text(executor.text()
                .orElseGet(() -> new Located<>(role, plan.programme().origin())));
    }

    List<Part> team(Team team) {
        List<Part> parts = new ArrayList<>();
        team.text().ifPresent(text -> parts.addAll(text(text)));
        if (!team.members().isEmpty()) {
            parts.add(Part.items("", team.members().stream().map(this::member).toList()));
        }
        return parts;
    }

    private Item member(Team.Member member) {
        List<Detail> details = new ArrayList<>();
        member.municipality().ifPresent(ref -> details.add(detail("municipality", "", plan.title(ref))));
        member.hours().ifPresent(hours -> details.add(detail("hours", String.valueOf(hours), "")));
        member.expertise().ifPresent(text -> details.add(detail("expertise", "", text)));
        return Item.titled("", plan.title(member.role())).with(details);
    }

    private Detail detail(String name, String value, String text) {
        return new Detail(language.word("card.team." + name), value, text);
    }

    List<Part> relations(Relations relations) {
        List<Part> parts = new ArrayList<>();
        relations.text().ifPresent(text -> parts.addAll(text(text)));
        parts.addAll(mentioned("card.relations.depends-on", relations.dependsOn()));
        parts.addAll(mentioned("card.relations.supplies", relations.supplies()));
        parts.addAll(mentioned("card.relations.touches", relations.touches()));
        return parts;
    }

    private List<Part> mentioned(String leadKey, List<Ref> refs) {
        return refs.isEmpty() ? List.of() : List.of(Part.items(language.word(leadKey), mentions.of(refs)));
    }
}
