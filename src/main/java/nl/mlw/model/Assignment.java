package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** One assignment (<i>opdracht</i>): a card with two header fields and twelve body fields, and its steps (annex 1 of the plan). */
public record Assignment(
        String id,
        String number,
        Origin numberPlace,
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

    /** Its steps in order, never none: an assignment without steps is its own step, which nobody may have planned yet. */
    public List<Step> steps() {
        return planning.value().filter(steps -> !steps.isEmpty()).orElseGet(() -> List.of(unplanned()));
    }

    private Step unplanned() {
        boolean unreadable = planning instanceof Field.Absent<List<Step>> absent && absent.unreadable();
        Time never = new Time.Unplanned(unreadable, planning.origin());
        return new Step(id, id, title, never, Optional.empty(), true, planning.origin());
    }

    /** The assignments that it needs something of. */
    public List<Ref> dependsOn() {
        return relations.value().map(Relations::dependsOn).orElse(List.of());
    }
}
