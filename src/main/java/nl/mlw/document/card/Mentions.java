package nl.mlw.document.card;

import java.util.List;
import java.util.Map;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Located;
import nl.mlw.model.Named;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;

/** Turns a mention into what people know the thing by: its title, with its number or date; one that means nothing stays as written. */
final class Mentions {
    private final Plan plan;
    private final Language language;
    private final CardAnchors anchors;

    Mentions(Plan plan, Language language, CardAnchors anchors) {
        this.plan = plan;
        this.language = language;
        this.anchors = anchors;
    }

    List<Item> of(List<Ref> refs) {
        return refs.stream().map(this::of).toList();
    }

    /** The same, where what has only the name of another one says nothing more. */
    List<Item> once(List<Ref> refs) {
        List<Item> all = of(refs);
        return all.stream()
                .filter(item -> all.stream().noneMatch(other -> other.saysMoreThan(item)))
                .toList();
    }

    Item of(Ref ref) {
        return plan.names().find(ref).map(this::known).orElseGet(() -> Item.titled("", ref.written()));
    }

    Item of(Assignment assignment) {
        return Item.titled(assignment.number(), assignment.title().value())
                .linked(anchors.of(assignment.id()), CardDocument.fileName(assignment.id()));
    }

    private Item known(Named named) {
        return switch (named.kind()) {
            case ASSIGNMENT ->
                plan.assignment(named.id()).map(this::of).orElseGet(() -> Item.titled("", named.title()));
            case REQUIREMENT -> Item.titled(named.id(), named.title());
            case GOAL -> Item.titled(goalNumber(named.id()), named.title());
            case DOCUMENT -> Item.titled("", named.title()).after(documentDate(named.id()));
            case DECISION -> Item.titled("", named.title()).after(decisionDate(named.id()));
            default -> Item.titled("", named.title());
        };
    }

    private String goalNumber(String id) {
        return plan.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .map(goal -> goal.number())
                .findFirst()
                .orElse("");
    }

    private String documentDate(String id) {
        return plan.documents().stream()
                .filter(document -> document.id().equals(id))
                .flatMap(document -> document.date().stream())
                .findFirst()
                .map(this::between)
                .orElse("");
    }

    private String decisionDate(String id) {
        return plan.decisions().stream()
                .filter(decision -> decision.id().equals(id))
                .flatMap(decision -> decision.date().stream())
                .findFirst()
                .map(this::between)
                .orElse("");
    }

    private String between(Located<java.time.LocalDate> date) {
        return language.word("card.dated", Map.of("date", date.value()));
    }
}
