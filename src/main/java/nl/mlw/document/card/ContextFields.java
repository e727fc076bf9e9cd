package nl.mlw.document.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Kickoff;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;

/** Prints what the plan says about an assignment in other places than its twelve fields: goals, products, who needs it, the kick-off. */
final class ContextFields {
    private final Plan plan;
    private final Language language;
    private final Mentions mentions;

    ContextFields(Plan plan, Language language, Mentions mentions) {
        this.plan = plan;
        this.language = language;
        this.mentions = mentions;
    }

    List<FieldView> views(Assignment assignment) {
        List<FieldView> views = new ArrayList<>();
        views.add(goals(assignment));
        addUnlessEmpty(views, "needed-by", neededBy(assignment));
        addUnlessEmpty(views, "uses", mentions.of(assignment.uses()));
        addUnlessEmpty(views, "supplies", mentions.of(products(assignment)));
        views.add(kickoff(assignment));
        return views;
    }

    private FieldView goals(Assignment assignment) {
        List<Item> goals = mentions.of(assignment.goals());
        return goals.isEmpty()
                ? new FieldView(label("goals"), true, List.of(Part.statement(label("no-goal"), "")))
                : new FieldView(label("goals"), false, List.of(Part.items("", goals)));
    }

    private void addUnlessEmpty(List<FieldView> views, String key, List<Item> items) {
        if (!items.isEmpty()) {
            views.add(new FieldView(label(key), false, List.of(Part.items("", items))));
        }
    }

    private List<Item> neededBy(Assignment assignment) {
        return plan.assignments().stream()
                .filter(other -> other.dependsOn().stream()
                        .anyMatch(ref -> plan.names().id(ref).equals(assignment.id())))
                .map(mentions::of)
                .toList();
    }

    private static List<Ref> products(Assignment assignment) {
        return assignment.results().value().orElse(List.of()).stream()
                .flatMap(result -> result.product().stream())
                .toList();
    }

    private FieldView kickoff(Assignment assignment) {
        List<Part> parts = assignment.kickoff().map(this::said).orElse(List.of());
        return parts.isEmpty()
                ? new FieldView(label("kickoff"), true, List.of(Part.statement(label("no-kickoff"), "")))
                : new FieldView(label("kickoff"), false, parts);
    }

    private List<Part> said(Kickoff kickoff) {
        List<Part> parts = new ArrayList<>();
        if (kickoff.held().isPresent()) {
            parts.add(Part.said(dated("held", kickoff.held().get().value())));
        } else {
            kickoff.planned().ifPresent(day -> parts.add(Part.said(dated("planned", day))));
        }
        kickoff.accorded().ifPresent(ref -> parts.add(Part.items(label("accorded"), List.of(mentions.of(ref)))));
        return parts;
    }

    private String dated(String key, java.time.LocalDate day) {
        return language.word("card.context." + key, Map.of("date", day));
    }

    private String label(String key) {
        return language.word("card.context." + key);
    }
}
