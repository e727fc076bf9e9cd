package nl.mlw.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of a card, in the order of the source: where each stands, and what prose it holds for rules that look at how a text was written. */
@SuppressWarnings("ImmutableEnumChecker") // these functions hold no state
public enum CardField {
    DESCRIPTION("description", Card::description, Stream::of),
    FRAMEWORKS("frameworks", Card::frameworks, said -> said.text().stream()),
    RESULTS("results", Card::results, results -> results.stream().map(Result::text)),
    DOCUMENTATION("documentation", Card::documentation, said -> said.text().stream()),
    FINANCE("finance", Card::finance, said -> said.text().stream()),
    EXECUTOR("executor", Card::executor, said -> said.text().stream()),
    TEAM("team", Card::team, said -> said.text().stream()),
    CAPACITY("capacity", Card::capacity, Stream::of),
    RELATIONS("relations", Card::relations, said -> said.text().stream()),
    OPERATIONS("operations", Card::operations, Stream::of),
    PLANNING(
            "planning",
            Card::planning,
            steps -> steps.stream().filter(step -> !step.implicit()).map(Step::title)),
    RISKS("risks", Card::risks, said -> Stream.empty());

    private final String key;
    private final Function<Card, Field<?>> content;
    private final Function<Card, Stream<Located<String>>> texts;

    <T> CardField(String key, Function<Card, Field<T>> content, Function<T, Stream<Located<String>>> texts) {
        this.key = key;
        this.content = content::apply;
        this.texts = card -> content.apply(card).value().stream().flatMap(texts);
    }

    /** The field that a card's file calls so. */
    public static Optional<CardField> of(String key) {
        return Stream.of(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** As the card's file calls it. */
    public String key() {
        return key;
    }

    /** The key of its usual name in the labels: {@code card.field.executor}. */
    public String labelKey() {
        return "card.field." + key;
    }

    /** What a card says in it. */
    public Field<?> of(Assignment assignment) {
        return content.apply(assignment.card());
    }

    /** The prose in it, with the reason why it does not apply. */
    public Stream<Located<String>> texts(Assignment assignment) {
        return of(assignment) instanceof Field.NotApplicable<?> reason
                ? Stream.of(new Located<>(reason.reason(), reason.origin()))
                : texts.apply(assignment.card());
    }
}
