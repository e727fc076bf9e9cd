package nl.mlw.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.model.CardRisks;
import nl.mlw.model.Executor;
import nl.mlw.model.Field;
import nl.mlw.model.Finance;
import nl.mlw.model.Located;
import nl.mlw.model.Ref;
import nl.mlw.model.Relations;
import nl.mlw.model.Result;
import nl.mlw.model.Sourced;
import nl.mlw.model.Team;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlSequence;

/** Reads the fields of a card that hold more than text; a plain text is always allowed in their place. */
final class CardFields {
    private final Fields card;

    CardFields(Fields card) {
        this.card = card;
    }

    Field<Sourced> sourced(String key) {
        return Empties.field(
                card,
                key,
                node -> textOr(
                        key,
                        node,
                        text -> new Sourced(Optional.of(text), List.of()),
                        f -> new Sourced(f.maybeText("text", FieldType.PROSE), sources(f))));
    }

    /** Requirements and documents may be mentioned side by side; the prefix tells which is which. */
    private static List<Ref> sources(Fields f) {
        List<Ref> refs = new ArrayList<>();
        f.node("refs")
                .ifPresent(node -> f.itemsOf(node)
                        .forEach(item -> f.values()
                                .scalar(item)
                                .ifPresent(s -> refs.add(
                                        f.reading().ref(s, isRequirement(s) ? Kind.REQUIREMENT : Kind.DOCUMENT)))));
        return refs;
    }

    private static boolean isRequirement(YamlScalar scalar) {
        return scalar.text().startsWith(Kind.REQUIREMENT.prefix());
    }

    Field<List<Result>> results() {
        return Empties.field(
                card,
                "results",
                node -> node instanceof YamlSequence
                        ? Optional.of(card.list("results", CardFields::result))
                        : notAList(node));
    }

    private Optional<List<Result>> notAList(YamlNode node) {
        card.reading().report(card.values().wrong(node, "list"));
        return Optional.empty();
    }

    private static Result result(Fields f) {
        String id = f.id(Kind.RESULT);
        Located<String> text = f.text("text", FieldType.PROSE);
        f.reading().name(id, Kind.RESULT, text.value(), List.of(), f.idPlace());
        return new Result(
                id,
                text,
                f.ref("product", Kind.PRODUCT),
                f.ref("step", Kind.STEP),
                f.maybeString("condition"),
                f.idPlace());
    }

    Field<Finance> finance() {
        return Empties.field(
                card,
                "finance",
                node -> textOr(
                        "finance",
                        node,
                        text -> new Finance(Optional.of(text), List.of(), Optional.empty(), Optional.empty()),
                        f -> new Finance(
                                f.maybeText("text", FieldType.PROSE),
                                f.refs("lines", Kind.BUDGET_LINE),
                                f.money("amount"),
                                f.located("cost", Finance.Cost.class))));
    }

    Field<Executor> executor() {
        return Empties.field(
                card,
                "executor",
                node -> textOr(
                        "executor",
                        node,
                        text -> new Executor(Optional.of(text), Optional.empty()),
                        f -> new Executor(f.maybeText("text", FieldType.PROSE), f.ref("role", Kind.ROLE))));
    }

    Field<Team> team() {
        return Empties.field(
                card,
                "team",
                node -> textOr(
                        "team",
                        node,
                        text -> new Team(Optional.of(text), List.of()),
                        f -> new Team(f.maybeText("text", FieldType.PROSE), f.list("members", CardFields::member))));
    }

    private static Team.Member member(Fields f) {
        return new Team.Member(
                f.neededRef("role", Kind.ROLE),
                f.ref("municipality", Kind.MUNICIPALITY),
                f.number("hours"),
                f.maybeString("expertise"),
                f.place("role"));
    }

    Field<Relations> relations() {
        return Empties.field(
                card,
                "relations",
                node -> textOr(
                        "relations",
                        node,
                        text -> new Relations(Optional.of(text), List.of(), List.of(), List.of()),
                        f -> new Relations(
                                f.maybeText("text", FieldType.PROSE),
                                f.refs("depends-on", Kind.ASSIGNMENT),
                                f.refs("supplies", Kind.ASSIGNMENT),
                                f.refs("touches", Kind.ASSIGNMENT))));
    }

    Field<CardRisks> risks() {
        return Empties.field(
                card,
                "risks",
                node -> node instanceof YamlMapping
                        ? card.asMapping("risks", node).flatMap(f -> f.read(CardFields::statedRisks))
                        : Optional.of(new CardRisks.Listed(card.refs("risks", Kind.RISK))));
    }

    private static Optional<CardRisks> statedRisks(Fields f) {
        Optional<LocalDate> inventoried = f.day("inventoried");
        if (f.flag("none")) {
            return Optional.of(new CardRisks.None(inventoried));
        }
        return f.flag("not-inventoried") ? Optional.of(new CardRisks.NotInventoried()) : Optional.empty();
    }

    private interface FromText<T> {
        T read(Located<String> text);
    }

    private interface FromFields<T> {
        T read(Fields fields);
    }

    private <T> Optional<T> textOr(String key, YamlNode node, FromText<T> fromText, FromFields<T> fromFields) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(fromText.read(card.written(scalar, FieldType.PROSE)));
        }
        return card.asMapping(key, node).map(f -> f.read(fromFields::read));
    }
}
