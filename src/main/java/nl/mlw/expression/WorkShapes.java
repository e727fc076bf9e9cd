package nl.mlw.expression;

import static nl.mlw.expression.Property.coded;
import static nl.mlw.expression.Property.date;
import static nl.mlw.expression.Property.flag;
import static nl.mlw.expression.Property.located;
import static nl.mlw.expression.Property.maybeText;
import static nl.mlw.expression.Property.money;
import static nl.mlw.expression.Property.text;
import static nl.mlw.expression.Property.texts;
import static nl.mlw.expression.Property.things;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Schedule;
import nl.mlw.compute.StepState;
import nl.mlw.model.Assignment;
import nl.mlw.model.CardField;
import nl.mlw.model.Decision;
import nl.mlw.model.Executor;
import nl.mlw.model.Finance;
import nl.mlw.model.Kickoff;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Delivery;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.Planning;
import nl.mlw.model.Ref;
import nl.mlw.model.Team;

/** What can be asked of a step and of an assignment. */
final class WorkShapes {
    private final Facts facts;
    private final Map<String, Decision> decisions;

    WorkShapes(Facts facts, Map<String, Decision> decisions) {
        this.facts = facts;
        this.decisions = decisions;
    }

    Shape<StepState> step() {
        return new Shape<>(
                "step",
                List.of(
                        text("id", StepState::id),
                        text("number", state -> state.planned().number()),
                        text("title", state -> state.planned().step().title().value()),
                        text("assignment", state -> state.planned().assignment().id()),
                        text("theme", state -> id(state.planned().assignment().theme())),
                        maybeText("group", state -> state.planned().group().map(Planning.Group::id)),
                        maybeText(
                                "after", state -> state.planned().step().after().map(this::id)),
                        date("start", state -> state.time().start()),
                        date("until", StepState::plannedEnd),
                        text(
                                "stage",
                                state -> facts.stage(Optional.of(state.id())).key()),
                        coded("status", StepState::status),
                        located("started", StepState::started),
                        located("revised", StepState::revised),
                        located("completed", StepState::completed),
                        located("end", StepState::end),
                        located("delivered", result(Delivery::delivered)),
                        located("tested", result(Delivery::tested)),
                        date(
                                "adopted",
                                state -> state.said()
                                        .flatMap(line -> decided(line.result().adopted()))),
                        located("implemented", result(Delivery::implemented))));
    }

    Shape<Assignment> assignment(Function<Assignment, List<Subject>> steps) {
        return new Shape<>(
                "assignment",
                List.of(
                        text("id", Assignment::id),
                        text("number", Assignment::number),
                        text("title", a -> a.title().value()),
                        text("theme", a -> id(a.theme())),
                        texts("goals", a -> ids(a.goals())),
                        texts("depends_on", a -> ids(a.dependsOn())),
                        texts("empty_fields", this::emptyFields),
                        maybeText(
                                "executor",
                                a -> a.card()
                                        .executor()
                                        .value()
                                        .flatMap(Executor::role)
                                        .map(this::id)),
                        texts("team", a -> members(a, member -> Optional.of(member.role()))),
                        texts("municipalities", a -> members(a, Team.Member::municipality)),
                        texts(
                                "budget_lines",
                                a -> ids(a.card()
                                        .finance()
                                        .value()
                                        .map(Finance::lines)
                                        .orElse(List.of()))),
                        money(
                                "amount",
                                a -> a.card()
                                        .finance()
                                        .value()
                                        .flatMap(Finance::amount)
                                        .map(Located::value)),
                        flag(
                                "announces_cost",
                                a -> a.card()
                                        .finance()
                                        .value()
                                        .filter(Finance::announcesCost)
                                        .isPresent()),
                        located("kickoff_held", a -> a.kickoff().flatMap(Kickoff::held)),
                        date("kickoff_accorded", a -> decided(a.kickoff().flatMap(Kickoff::accorded))),
                        date("start", Schedule::start),
                        date("until", Schedule::until),
                        located("end", a -> facts.states().end(a)),
                        text("stage", a -> facts.stage(Optional.of(a.id())).key()),
                        things("steps", "step", steps)));
    }

    private static Function<StepState, Optional<Located<LocalDate>>> result(
            Function<Delivery, Optional<Located<LocalDate>>> of) {
        return state -> state.said().map(StepReport::result).flatMap(of);
    }

    private Optional<LocalDate> decided(Optional<Ref> decision) {
        return decision.flatMap(ref -> Optional.ofNullable(decisions.get(id(ref))))
                .flatMap(Decision::date)
                .map(Located::value);
    }

    private List<String> emptyFields(Assignment assignment) {
        return facts.plan().programme().habits().cardFields().stream()
                .filter(field -> field.of(assignment).isAbsent())
                .map(CardField::key)
                .toList();
    }

    private List<String> members(Assignment assignment, Function<Team.Member, Optional<Ref>> part) {
        return assignment.card().team().value().map(Team::members).orElse(List.of()).stream()
                .flatMap(member -> part.apply(member).stream())
                .map(this::id)
                .distinct()
                .toList();
    }

    private List<String> ids(List<Ref> refs) {
        return refs.stream().map(this::id).toList();
    }

    private String id(Ref ref) {
        return facts.plan().names().id(ref);
    }
}
