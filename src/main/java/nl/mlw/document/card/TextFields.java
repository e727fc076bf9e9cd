package nl.mlw.document.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mlw.document.card.Item.Detail;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
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

    /** A text that only repeats the name of what is mentioned is left out. */
    List<Part> sourced(Sourced sourced) {
        List<Item> items = mentions.once(sourced.refs());
        List<Part> parts = new ArrayList<>();
        sourced.text()
                .filter(text -> items.stream().noneMatch(item -> item.names(text.value())))
                .ifPresent(text -> parts.addAll(text(text)));
        if (!items.isEmpty()) {
            parts.add(Part.items("", items));
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

    /** The assignments that say so themselves, but for those that this one says it supplies. */
    List<Part> neededBy(Assignment assignment) {
        Set<String> told = assignment.card().relations().value().map(Relations::supplies).orElse(List.of()).stream()
                .map(ref -> plan.names().id(ref))
                .collect(Collectors.toSet());
        List<Item> items = plan.assignments().stream()
                .filter(other -> !told.contains(other.id()))
                .filter(other -> other.dependsOn().stream()
                        .anyMatch(ref -> plan.names().id(ref).equals(assignment.id())))
                .map(mentions::of)
                .toList();
        return items.isEmpty() ? List.of() : List.of(Part.items(language.word("card.relations.needed-by"), items));
    }

    private List<Part> mentioned(String leadKey, List<Ref> refs) {
        return refs.isEmpty() ? List.of() : List.of(Part.items(language.word(leadKey), mentions.of(refs)));
    }
}
