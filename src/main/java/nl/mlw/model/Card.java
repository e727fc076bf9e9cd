package nl.mlw.model;

import java.util.List;
import nl.mlw.source.Origin;

/** What the card of an assignment says: the twelve fields of its body, in the order of the source (annex 1 of the plan). */
public record Card(
        Field<Located<String>> description,
        Field<Sourced> frameworks,
        Field<List<Result>> results,
        Field<Sourced> documentation,
        Field<Finance> finance,
        Field<Executor> executor,
        Field<Team> team,
        Field<Located<String>> capacity,
        Field<Relations> relations,
        Field<Located<String>> operations,
        Field<List<Step>> planning,
        Field<CardRisks> risks) {

    /** A card that says nothing but its steps. */
    public static Card of(List<Step> steps, Origin origin) {
        return new Card(
                absent(origin),
                absent(origin),
                absent(origin),
                absent(origin),
                absent(origin),
                absent(origin),
                absent(origin),
                absent(origin),
                absent(origin),
                absent(origin),
                new Field.Filled<>(steps, origin),
                absent(origin));
    }

    private static <T> Field<T> absent(Origin origin) {
        return new Field.Absent<>(origin, false);
    }
}
