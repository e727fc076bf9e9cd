package nl.mlw.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.model.Assignment;
import nl.mlw.model.CardField;
import nl.mlw.model.Executor;
import nl.mlw.model.Field;
import nl.mlw.model.Finance;
import nl.mlw.model.Located;
import nl.mlw.model.Relations;
import nl.mlw.model.Result;
import nl.mlw.model.Sourced;
import nl.mlw.model.Step;
import nl.mlw.model.Team;

/** All prose of a card, field by field, for rules that look at how a text was written. */
public final class CardTexts {
    private final Assignment assignment;
    private final List<CardText> texts = new ArrayList<>();

    private CardTexts(Assignment assignment) {
        this.assignment = assignment;
    }

    /** The texts of a card, in the order of its fields; with those that say why a field does not apply. */
    public static List<CardText> of(Assignment assignment) {
        CardTexts texts = new CardTexts(assignment);
        for (CardField field : CardField.values()) {
            texts.add(field, field.of(assignment));
        }
        return List.copyOf(texts.texts);
    }

    private void add(CardField field, Field<?> content) {
        if (content instanceof Field.NotApplicable<?> reason) {
            add(field, new Located<>(reason.reason(), reason.origin()));
        }
        switch (field) {
            case DESCRIPTION -> add(field, assignment.description().value());
            case FRAMEWORKS -> add(field, assignment.frameworks().value().flatMap(Sourced::text));
            case RESULTS ->
                assignment
                        .results()
                        .value()
                        .orElse(List.of())
                        .forEach(r -> add(field, Optional.of(r).map(Result::text)));
            case DOCUMENTATION -> add(field, assignment.documentation().value().flatMap(Sourced::text));
            case FINANCE -> add(field, assignment.finance().value().flatMap(Finance::text));
            case EXECUTOR -> add(field, assignment.executor().value().flatMap(Executor::text));
            case TEAM -> add(field, assignment.team().value().flatMap(Team::text));
            case CAPACITY -> add(field, assignment.capacity().value());
            case RELATIONS -> add(field, assignment.relations().value().flatMap(Relations::text));
            case OPERATIONS -> add(field, assignment.operations().value());
            case PLANNING ->
                assignment.steps().stream()
                        .filter(step -> !step.implicit())
                        .forEach(step -> add(field, Optional.of(step).map(Step::title)));
            case RISKS -> {}
        }
    }

    private void add(CardField field, Optional<Located<String>> text) {
        text.ifPresent(t -> add(field, t));
    }

    private void add(CardField field, Located<String> text) {
        texts.add(new CardText(assignment, field, text));
    }
}
