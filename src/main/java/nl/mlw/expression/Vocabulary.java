package nl.mlw.expression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.kind.Kind;

/** All that expressions can ask of a plan: the kinds of things, their names, and the things themselves, each made once and only when asked for. */
final class Vocabulary {
    private final Map<Kind, Supplier<Shape<?>>> makers = new EnumMap<>(Kind.class);
    private final Map<Kind, Shape<?>> shapes = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Subject>> subjects = new EnumMap<>(Kind.class);

    Vocabulary(Facts facts) {
        makers.put(Kind.PROGRAMME, new ProgrammeShape(facts, this)::programme);
        add(new WorkShapes(facts, this));
        add(new PlanningShapes(facts));
        add(new RegisterShapes(facts));
        add(new PartyShapes(facts));
        add(new FrameShapes(facts));
    }

    private void add(WorkShapes work) {
        makers.put(Kind.STEP, work::step);
        makers.put(Kind.ASSIGNMENT, work::assignment);
        makers.put(Kind.RESULT, work::result);
    }

    private void add(PlanningShapes planning) {
        makers.put(Kind.THEME, planning::theme);
        makers.put(Kind.GOAL, planning::goal);
        makers.put(Kind.PRODUCT, planning::product);
        makers.put(Kind.EVENT, planning::event);
        makers.put(Kind.DEADLINE, planning::deadline);
        makers.put(Kind.GROUP, planning::group);
    }

    private void add(RegisterShapes registers) {
        makers.put(Kind.BUDGET_LINE, registers::budgetLine);
        makers.put(Kind.RISK, registers::risk);
        makers.put(Kind.ACTION, registers::action);
        makers.put(Kind.DECISION, registers::decision);
        makers.put(Kind.DOCUMENT, registers::document);
        makers.put(Kind.CONSULTATION, registers::consultation);
    }

    private void add(PartyShapes parties) {
        makers.put(Kind.MUNICIPALITY, parties::municipality);
        makers.put(Kind.BODY, parties::body);
        makers.put(Kind.ROLE, parties::role);
        makers.put(Kind.PERSON, parties::person);
        makers.put(Kind.AUDIENCE, parties::audience);
    }

    private void add(FrameShapes frame) {
        makers.put(Kind.COMMISSION, frame::commission);
        makers.put(Kind.RECOMMENDATION, frame::recommendation);
        makers.put(Kind.REQUIREMENT_SET, frame::requirementSet);
        makers.put(Kind.REQUIREMENT, frame::requirement);
        makers.put(Kind.ATTESTATION, frame::attestation);
    }

    /** All kinds of things that can be asked about. */
    Stream<Shape<?>> shapes() {
        return makers.keySet().stream().map(this::shape);
    }

    /** What can be asked of things of this kind, which has an id. */
    Shape<?> shape(Kind kind) {
        Shape<?> made = shapes.get(kind);
        if (made == null) {
            made = makers.getOrDefault(kind, () -> new Shape<>(kind, List.<Subject>of(), Subject::origin, List.of()))
                    .get();
            shapes.put(kind, made);
        }
        return made;
    }

    /** The shape that expressions call so. */
    Optional<Shape<?>> named(String name) {
        return makers.keySet().stream()
                .filter(kind -> Shape.variable(kind).equals(name))
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
