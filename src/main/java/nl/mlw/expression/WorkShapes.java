package nl.mlw.expression;

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
import nl.mlw.compute.PlannedStep;
import nl.mlw.compute.Schedule;
import nl.mlw.model.Assignment;
import nl.mlw.model.CardField;
import nl.mlw.model.Decision;
import nl.mlw.model.Executor;
import nl.mlw.model.Finance;
import nl.mlw.model.Kickoff;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.Planning;
import nl.mlw.model.Ref;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Team;

/** What can be asked of a step and of an assignment. */
final class WorkShapes {
    private final Facts facts;
    private final Map<String, Decision> decisions;

    WorkShapes(Facts facts, Map<String, Decision> decisions) {
        this.facts = facts;
        this.decisions = decisions;
    }

    Shape<PlannedStep> step() {
        return new Shape<>(
                "step",
                List.of(
                        text("id", PlannedStep::id),
                        text("number", PlannedStep::number),
                        text("title", row -> row.step().title().value()),
                        text("assignment", row -> row.assignment().id()),
                        text("theme", row -> id(row.assignment().theme())),
                        maybeText("group", row -> row.group().map(Planning.Group::id)),
                        maybeText("after", row -> row.step().after().map(this::id)),
                        date("start", row -> row.step().time().start()),
                        date("until", row -> row.step().time().until()),
                        text("stage", row -> facts.stage(Optional.of(row.id())).key()),
                        maybeText(
                                "status",
                                row -> facts.progress().status(row.id()).map(StepStatus::key)),
                        located("started", line(Line::started)),
                        located("revised", line(Line::revised)),
                        located("completed", line(Line::completed)),
                        located("delivered", line(l -> l.result().delivered())),
                        located("tested", line(l -> l.result().tested())),
                        date(
                                "adopted",
                                row -> line(row).flatMap(l -> decided(l.result().adopted()))),
                        located("implemented", line(l -> l.result().implemented()))));
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
                        texts("empty_fields", WorkShapes::emptyFields),
                        maybeText(
                                "executor",
                                a -> a.executor()
                                        .value()
                                        .flatMap(Executor::role)
                                        .map(this::id)),
                        texts("team", a -> members(a, member -> Optional.of(member.role()))),
                        texts("municipalities", a -> members(a, Team.Member::municipality)),
                        texts(
                                "budget_lines",
                                a -> ids(a.finance().value().map(Finance::lines).orElse(List.of()))),
                        money(
                                "amount",
                                a -> a.finance()
                                        .value()
                                        .flatMap(Finance::amount)
                                        .map(Located::value)),
                        flag(
                                "announces_cost",
                                a -> a.finance()
                                        .value()
                                        .filter(Finance::announcesCost)
                                        .isPresent()),
                        located("kickoff_held", a -> a.kickoff().flatMap(Kickoff::held)),
                        date("kickoff_accorded", a -> decided(a.kickoff().flatMap(Kickoff::accorded))),
                        date("start", Schedule::start),
                        date("until", Schedule::until),
                        text("stage", a -> facts.stage(Optional.of(a.id())).key()),
                        things("steps", "step", steps)));
    }

    private Function<PlannedStep, Optional<Located<LocalDate>>> line(Function<Line, Optional<Located<LocalDate>>> of) {
        return row -> line(row).flatMap(of);
    }

    private Optional<Line> line(PlannedStep row) {
        return facts.progress().line(row.id());
    }

    private Optional<LocalDate> decided(Optional<Ref> decision) {
        return decision.flatMap(ref -> Optional.ofNullable(decisions.get(id(ref))))
                .flatMap(Decision::date)
                .map(Located::value);
    }

    private static List<String> emptyFields(Assignment assignment) {
        return java.util.Arrays.stream(CardField.values())
                .filter(field -> field.of(assignment).isAbsent())
                .map(CardField::key)
                .toList();
    }

    private List<String> members(Assignment assignment, Function<Team.Member, Optional<Ref>> part) {
        return assignment.team().value().map(Team::members).orElse(List.of()).stream()
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
