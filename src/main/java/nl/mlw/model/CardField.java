package nl.mlw.model;

import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of a card, in the order of the source: where each stands, and what prose it holds for rules that look at how a text was written. */
@SuppressWarnings("ImmutableEnumChecker") // these functions hold no state
public enum CardField implements Coded {
    DESCRIPTION(Card::description, Stream::of),
    FRAMEWORKS(Card::frameworks, said -> said.text().stream()),
    RESULTS(Card::results, results -> results.stream().map(Result::text)),
    DOCUMENTATION(Card::documentation, said -> said.text().stream()),
    FINANCE(Card::finance, said -> said.text().stream()),
    EXECUTOR(Card::executor, said -> said.text().stream()),
    TEAM(Card::team, said -> said.text().stream()),
    CAPACITY(Card::capacity, Stream::of),
    RELATIONS(Card::relations, said -> said.text().stream()),
    OPERATIONS(Card::operations, Stream::of),
    PLANNING(
            Card::planning,
            steps -> steps.stream().filter(step -> !step.implicit()).map(Step::title)),
    RISKS(Card::risks, said -> Stream.empty());

    private final Function<Card, Field<?>> content;
    private final Function<Card, Stream<Located<String>>> texts;

    <T> CardField(Function<Card, Field<T>> content, Function<T, Stream<Located<String>>> texts) {
        this.content = content::apply;
        this.texts = card -> content.apply(card).value().stream().flatMap(texts);
    }

    /** The key of its usual name in the labels: {@code card.field.executor}. */
    public String labelKey() {
        return "card.field." + key();
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
