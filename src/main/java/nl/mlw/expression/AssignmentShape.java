package nl.mlw.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Schedule;
import nl.mlw.compute.StepState;
import nl.mlw.kind.Kind;
import nl.mlw.model.Assignment;
import nl.mlw.model.Card;
import nl.mlw.model.CardField;
import nl.mlw.model.CardRisks;
import nl.mlw.model.Decision;
import nl.mlw.model.Executor;
import nl.mlw.model.Field;
import nl.mlw.model.Finance;
import nl.mlw.model.Kickoff;
import nl.mlw.model.Ref;
import nl.mlw.model.Relations;
import nl.mlw.model.Sourced;
import nl.mlw.model.Team;
import org.jspecify.annotations.Nullable;

/** What of an assignment does not stand in its fields as it is. */
final class AssignmentShape {
    private final Facts facts;
    private final Vocabulary vocabulary;
    private @Nullable Map<String, List<Subject>> steps;

    AssignmentShape(Facts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    Map<String, Function<Assignment, ?>> computed() {
        return Map.ofEntries(
                Map.entry("frameworks", card(Card::frameworks, Sourced::refs)),
                Map.entry("documentation", card(Card::documentation, Sourced::refs)),
                Map.entry("depends_on", Assignment::dependsOn),
                Map.entry("supplies", card(Card::relations, Relations::supplies)),
                Map.entry("touches", card(Card::relations, Relations::touches)),
                Map.entry("risks", card(Card::risks, AssignmentShape::listed)),
                Map.entry("empty_fields", this::emptyFields),
                Map.entry("executor", a -> a.card().executor().value().flatMap(Executor::role)),
                Map.entry("team", a -> members(a, member -> Optional.of(member.role()))),
                Map.entry("municipalities", a -> members(a, Team.Member::municipality)),
                Map.entry("budget_lines", card(Card::finance, Finance::lines)),
                Map.entry("amount", a -> a.card().finance().value().flatMap(Finance::amount)),
                Map.entry(
                        "announces_cost",
                        a -> a.card()
                                .finance()
                                .value()
                                .filter(Finance::announcesCost)
                                .isPresent()),
                Map.entry("kickoff_planned", a -> a.kickoff().flatMap(Kickoff::planned)),
                Map.entry("kickoff_held", a -> a.kickoff().flatMap(Kickoff::held)),
                Map.entry(
                        "kickoff_accorded",
                        a -> a.kickoff()
                                .flatMap(Kickoff::accorded)
                                .flatMap(facts.plan()::decision)
                                .flatMap(Decision::date)),
                Map.entry("start", Schedule::start),
                Map.entry("until", Schedule::until),
                Map.entry("end", a -> facts.states().end(a)),
                Map.entry("stage", a -> facts.stage(Optional.of(a.id()))),
                Map.entry("steps", this::steps));
    }

    /** What a field of the card mentions; nothing if it is empty. */
    private static <F> Function<Assignment, List<Ref>> card(
            Function<Card, Field<F>> field, Function<F, List<Ref>> mentions) {
        return a -> field.apply(a.card()).value().map(mentions).orElse(List.of());
    }

    private static List<Ref> listed(CardRisks risks) {
        return risks instanceof CardRisks.Listed listed ? listed.risks() : List.of();
    }

    private List<CardField> emptyFields(Assignment assignment) {
        return facts.plan().programme().habits().cardFields().stream()
                .filter(field -> field.of(assignment).isAbsent())
                .toList();
    }

    private List<String> members(Assignment assignment, Function<Team.Member, Optional<Ref>> part) {
        return assignment.card().team().value().map(Team::members).orElse(List.of()).stream()
                .flatMap(member -> part.apply(member).stream())
                .map(facts.plan().names()::id)
                .distinct()
                .toList();
    }

    private List<Subject> steps(Assignment assignment) {
        if (steps == null) {
            steps = new HashMap<>();
            List<StepState> states = facts.states().all();
            List<Subject> subjects = vocabulary.subjects(Kind.STEP);
            for (int i = 0; i < states.size(); i++) {
                steps.computeIfAbsent(states.get(i).planned().assignment().id(), a -> new ArrayList<>())
                        .add(subjects.get(i));
            }
        }
        return steps.getOrDefault(assignment.id(), List.of());
    }
}
