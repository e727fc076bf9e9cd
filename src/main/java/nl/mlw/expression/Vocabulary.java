package nl.mlw.expression;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.kind.Kind;
import nl.mlw.load.Written;
import nl.mlw.model.Action;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Decision;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme;
import nl.mlw.source.Origin;

/** All that expressions can ask of a plan: the kinds of things, their names, and the things themselves, each made once and only when asked for. */
final class Vocabulary {
    private final Facts facts;
    private final Answers answers;
    private final Map<Kind, Shape<?>> shapes = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Subject>> subjects = new EnumMap<>(Kind.class);

    Vocabulary(Facts facts) {
        this.facts = facts;
        this.answers = new Answers(facts.plan().names());
    }

    /** All kinds of things that can be asked about. */
    Stream<Shape<?>> shapes() {
        return Kind.withId().values().stream().map(this::shape);
    }

    /** What can be asked of things of this kind, which has an id. */
    Shape<?> shape(Kind kind) {
        Shape<?> made = shapes.get(kind);
        if (made == null) {
            made = made(kind);
            shapes.put(kind, made);
        }
        return made;
    }

    /** A kind of which all that can be asked stands in its files needs nothing here. */
    private Shape<?> made(Kind kind) {
        Plan plan = facts.plan();
        return switch (kind) {
            case PROGRAMME ->
                shape(
                        kind,
                        List.of(plan.programme()),
                        Programme::id,
                        Programme::origin,
                        new ProgrammeShape(facts, this).computed());
            case ASSIGNMENT ->
                shape(
                        kind,
                        plan.assignments(),
                        Assignment::id,
                        Assignment::origin,
                        new AssignmentShape(facts, this).computed());
            case STEP ->
                shape(
                        kind,
                        facts.states().all(),
                        StepState::id,
                        state -> state.planned().step().origin(),
                        new StepShape(facts).computed());
            case BUDGET_LINE ->
                shape(kind, plan.budget().lines(), Budget.Line::id, Budget.Line::origin, RegisterShapes.BUDGET_LINE);
            case ACTION -> shape(kind, plan.actions(), Action::id, Action::origin, RegisterShapes.ACTION);
            case DECISION -> shape(kind, plan.decisions(), Decision::id, Decision::origin, RegisterShapes.DECISION);
            default -> shape(kind, written(kind).toList(), Written::id, Written::origin, Map.of());
        };
    }

    private <T> Shape<T> shape(
            Kind kind,
            List<T> things,
            Function<T, String> id,
            Function<T, Origin> origin,
            Map<String, Function<T, ?>> computed) {
        Map<String, Written> written = new HashMap<>();
        written(kind).forEach(thing -> written.putIfAbsent(thing.id(), thing));
        return Shape.of(
                kind,
                things.stream()
                        .map(thing -> new Thing<>(
                                id.apply(thing),
                                origin.apply(thing),
                                thing,
                                Optional.ofNullable(written.get(id.apply(thing)))))
                        .toList(),
                computed,
                answers);
    }

    private Stream<Written> written(Kind kind) {
        return facts.plan().all(Written.class).stream().filter(thing -> thing.kind() == kind);
    }

    /** The shape that expressions call so. */
    Optional<Shape<?>> named(String name) {
        return Kind.withId().values().stream()
                .filter(kind -> kind.variable().equals(name))
                .findFirst()
                .map(this::shape);
    }

    /** All things of a kind. */
    List<Subject> subjects(Kind kind) {
        List<Subject> made = subjects.get(kind);
        if (made == null) {
            made = shape(kind).subjects();
            subjects.put(kind, made);
        }
        return made;
    }
}
