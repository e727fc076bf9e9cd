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
import static nl.mlw.expression.Property.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PlannedStep;
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
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Delivery;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.Planning;
import nl.mlw.model.Ref;
import nl.mlw.model.Relations;
import nl.mlw.model.Result;
import nl.mlw.model.Sourced;
import nl.mlw.model.Step;
import nl.mlw.model.Team;
import nl.mlw.model.Time;
import org.jspecify.annotations.Nullable;

/** What can be asked of a step, an assignment and its results. */
final class WorkShapes extends Shapes {
    private final Vocabulary vocabulary;
    private @Nullable Map<String, List<Subject>> steps;

    WorkShapes(Facts facts, Vocabulary vocabulary) {
        super(facts);
        this.vocabulary = vocabulary;
    }

    Shape<StepState> step() {
        return new Shape<>(
                Kind.STEP,
                facts().states().all(),
                state -> step(state).origin(),
                List.of(
                        text("id", StepState::id),
                        text("number", state -> state.planned().number()),
                        text("title", state -> step(state).title().value()),
                        text("assignment", state -> assignment(state).id()),
                        text("theme", state -> id(assignment(state).theme())),
                        maybeText("group", state -> state.planned().group().map(Planning.Group::id)),
                        ref("after", state -> step(state).after()),
                        date("start", state -> state.time().start()),
                        date("until", StepState::plannedEnd),
                        date("through", state -> state.time().through()),
                        maybeText(
                                "quarter",
                                state -> as(Time.Quarter.class, state).map(WorkShapes::quarter)),
                        maybeText(
                                "when",
                                state -> as(Time.Conditional.class, state).map(Time.Conditional::condition)),
                        date(
                                "review",
                                state -> as(Time.Conditional.class, state).flatMap(Time.Conditional::review)),
                        maybeText("note", state -> step(state).note()),
                        text(
                                "stage",
                                state -> facts().stage(Optional.of(state.id())).key()),
                        coded("status", StepState::status),
                        located("started", StepState::started),
                        located("revised", StepState::revised),
                        located("completed", StepState::completed),
                        located("end", StepState::end),
                        located("delivered", result(Delivery::delivered)),
                        located("tested", result(Delivery::tested)),
                        date(
                                "adopted",
                                s -> s.said()
                                        .flatMap(line -> decided(line.result().adopted()))),
                        located("implemented", result(Delivery::implemented))));
    }

    Shape<Assignment> assignment() {
        return new Shape<>(
                Kind.ASSIGNMENT,
                facts().plan().assignments(),
                Assignment::origin,
                List.of(
                        text("id", Assignment::id),
                        text("number", Assignment::number),
                        text("title", a -> a.title().value()),
                        texts("aliases", Assignment::aliases),
                        text("theme", a -> id(a.theme())),
                        refs("goals", Assignment::goals),
                        written("description", a -> a.card().description().value()),
                        written("capacity", a -> a.card().capacity().value()),
                        written("operations", a -> a.card().operations().value()),
                        refs("uses", Assignment::uses),
                        refs("frameworks", card(Card::frameworks, Sourced::refs)),
                        refs("documentation", card(Card::documentation, Sourced::refs)),
                        refs("depends_on", Assignment::dependsOn),
                        refs("supplies", card(Card::relations, Relations::supplies)),
                        refs("touches", card(Card::relations, Relations::touches)),
                        refs("risks", card(Card::risks, WorkShapes::listed)),
                        texts("empty_fields", this::emptyFields),
                        ref("executor", a -> a.card().executor().value().flatMap(Executor::role)),
                        texts("team", a -> members(a, member -> Optional.of(member.role()))),
                        texts("municipalities", a -> members(a, Team.Member::municipality)),
                        refs("budget_lines", card(Card::finance, Finance::lines)),
                        money("amount", a -> finance(a).flatMap(Finance::amount).map(Located::value)),
                        flag(
                                "announces_cost",
                                a -> finance(a).filter(Finance::announcesCost).isPresent()),
                        date("kickoff_planned", a -> a.kickoff().flatMap(Kickoff::planned)),
                        located("kickoff_held", a -> a.kickoff().flatMap(Kickoff::held)),
                        date("kickoff_accorded", a -> decided(a.kickoff().flatMap(Kickoff::accorded))),
                        date("start", Schedule::start),
                        date("until", Schedule::until),
                        located("end", a -> facts().states().end(a)),
                        text("stage", a -> facts().stage(Optional.of(a.id())).key()),
                        things("steps", Kind.STEP, this::steps)));
    }

    Shape<Result> result() {
        return new Shape<>(
                Kind.RESULT,
                facts().plan().assignments().stream()
                        .flatMap(a -> a.card().results().value().orElse(List.of()).stream())
                        .toList(),
                Result::origin,
                List.of(
                        text("id", Result::id),
                        text("text", r -> r.text().value()),
                        ref("product", Result::product),
                        ref("step", Result::step),
                        maybeText("condition", Result::condition)));
    }

    private static Step step(StepState state) {
        return state.planned().step();
    }

    private static Assignment assignment(StepState state) {
        return state.planned().assignment();
    }

    private static <T extends Time> Optional<T> as(Class<T> form, StepState state) {
        return Optional.of(state.time()).filter(form::isInstance).map(form::cast);
    }

    private static String quarter(Time.Quarter quarter) {
        return quarter.year() + "-Q" + quarter.quarter();
    }

    private static Function<StepState, Optional<Located<LocalDate>>> result(
            Function<Delivery, Optional<Located<LocalDate>>> of) {
        return state -> state.said().map(StepReport::result).flatMap(of);
    }

    private Optional<LocalDate> decided(Optional<Ref> decision) {
        return decision.flatMap(facts().plan()::decision)
                .flatMap(Decision::date)
                .map(Located::value);
    }

    /** What a field of the card mentions; nothing if it is empty. */
    private static <F> Function<Assignment, List<Ref>> card(
            Function<Card, Field<F>> field, Function<F, List<Ref>> mentions) {
        return a -> field.apply(a.card()).value().map(mentions).orElse(List.of());
    }

    private static List<Ref> listed(CardRisks risks) {
        return risks instanceof CardRisks.Listed listed ? listed.risks() : List.of();
    }

    private static Optional<Finance> finance(Assignment assignment) {
        return assignment.card().finance().value();
    }

    private List<String> emptyFields(Assignment assignment) {
        return facts().plan().programme().habits().cardFields().stream()
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

    private List<Subject> steps(Assignment assignment) {
        if (steps == null) {
            steps = new HashMap<>();
            List<PlannedStep> planned =
                    facts().states().all().stream().map(StepState::planned).toList();
            List<Subject> subjects = vocabulary.subjects(Kind.STEP);
            for (int i = 0; i < planned.size(); i++) {
                steps.computeIfAbsent(planned.get(i).assignment().id(), a -> new ArrayList<>())
                        .add(subjects.get(i));
            }
        }
        return steps.getOrDefault(assignment.id(), List.of());
    }
}
