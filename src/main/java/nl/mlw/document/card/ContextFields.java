package nl.mlw.document.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.document.StandWords;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Kickoff;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;
import nl.mlw.model.Step;

/** Prints what the plan says about an assignment in other places than its twelve fields: goals, products, the kick-off. */
final class ContextFields {
    private final Facts facts;
    private final Plan plan;
    private final Language language;
    private final Mentions mentions;
    private final boolean withStand;

    ContextFields(Facts facts, Language language, Mentions mentions, boolean withStand) {
        this.withStand = withStand;
        this.facts = facts;
        this.plan = facts.plan();
        this.language = language;
        this.mentions = mentions;
    }

    List<FieldView> views(Assignment assignment) {
        List<FieldView> views = new ArrayList<>();
        views.add(goals(assignment));
        addUnlessEmpty(views, "uses", mentions.of(assignment.uses()));
        addUnlessEmpty(views, "supplies", mentions.of(products(assignment)));
        if (assignment.kickoff().isPresent()
                || plan.programme().habits().kickoff().required()) {
            views.add(kickoff(assignment));
        }
        if (withStand) {
            views.add(stand(assignment));
        }
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

    private static List<Ref> products(Assignment assignment) {
        return assignment.card().results().value().orElse(List.of()).stream()
                .flatMap(result -> result.product().stream())
                .toList();
    }

    /** How each of its steps stands, so that a card says the same as the report. */
    private FieldView stand(Assignment assignment) {
        StandWords words = new StandWords(facts, language);
        boolean unknown = facts.states().report().isEmpty();
        if (unknown) {
            return new FieldView(label("stand"), true, List.of(Part.statement(words.lead(), "")));
        }
        List<Item> steps = facts.states().of(assignment).stream()
                .map(state -> stand(state, words))
                .toList();
        return new FieldView(label("stand"), false, List.of(Part.items(words.lead(), steps)));
    }

    private Item stand(StepState state, StandWords words) {
        Step step = state.planned().step();
        Item item = step.implicit()
                ? Item.titled(words.of(state), "")
                : Item.titled("", step.title().value()).after(": " + words.of(state));
        return words.decision(state)
                .map(title -> item.with(List.of(new Item.Detail(label("moved-by"), "", title))))
                .orElse(item);
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
