package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** One assignment (<i>opdracht</i>): a card with two header fields and twelve body fields, and its steps (annex 1 of the plan). */
public record Assignment(
        String id,
        String number,
        Ref theme,
        Located<String> title,
        List<String> aliases,
        List<Ref> goals,
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
        Field<CardRisks> risks,
        List<Ref> uses,
        Optional<Kickoff> kickoff,
        Origin origin) {

    /** Its steps in order; an assignment without steps has one, with its own id. Empty if it has no planning. */
    public List<Step> steps() {
        return planning.value().orElse(List.of());
    }

    /** The assignments that it needs something of. */
    public List<Ref> dependsOn() {
        return relations.value().map(Relations::dependsOn).orElse(List.of());
    }
}
