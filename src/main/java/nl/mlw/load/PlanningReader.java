package nl.mlw.load;

import java.util.List;
import java.util.Optional;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Planning;
import nl.mlw.model.Planning.Deadline;
import nl.mlw.model.Planning.Event;
import nl.mlw.model.Planning.Group;
import nl.mlw.model.Planning.Row;
import nl.mlw.model.Planning.StandardDuration;
import nl.mlw.model.Ref;

/** Reads {@code planning.yaml}. */
final class PlanningReader {

    private PlanningReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(
                Planning.class,
                new Planning(
                        fields.word("status", "provisional", "definitive")
                                .filter("definitive"::equals)
                                .isPresent(),
                        fields.maybeText("note", FieldType.PROSE).map(Located::value),
                        fields.mapping("standard-duration")
                                .flatMap(d -> d.read(f -> f.number("months")
                                        .map(m -> new StandardDuration(
                                                m, f.refs("groups", Kind.GROUP), f.place("months"))))),
                        fields.readable("events", PlanningReader::event),
                        fields.readable("deadlines", PlanningReader::deadline),
                        fields.list("groups", PlanningReader::group),
                        fields.list("rows", PlanningReader::row),
                        fields.mapping("delivery-peak")
                                .flatMap(p -> p.read(f -> f.number("steps")))
                                .orElse(Planning.USUAL_PEAK),
                        List.copyOf(fields.days("holidays")),
                        fields.origin()));
        return true;
    }

    private static Optional<Event> event(Fields f) {
        String id = f.id(Kind.EVENT);
        String title = f.name("title");
        f.reading().name(id, Kind.EVENT, title, List.of(), f.idPlace());
        var reached = f.date("reached");
        var producedBy = f.ref("produced-by", Kind.ASSIGNMENT);
        return f.neededDate("target").map(target -> new Event(id, title, target, reached, producedBy, f.idPlace()));
    }

    private static Optional<Deadline> deadline(Fields f) {
        String id = f.id(Kind.DEADLINE);
        String title = f.name("title");
        f.reading().name(id, Kind.DEADLINE, title, List.of(), f.idPlace());
        var reached = f.date("reached");
        var assignment = f.ref("assignment", Kind.ASSIGNMENT);
        var source = f.maybeString("source");
        return f.neededDate("date")
                .map(date -> new Deadline(id, title, date, reached, assignment, source, f.idPlace()));
    }

    private static Group group(Fields f) {
        Group group = new Group(
                f.id(Kind.GROUP),
                f.name("title"),
                f.ref("holder", Kind.ROLE),
                f.ref("starts-after", Kind.EVENT),
                f.idPlace());
        f.reading().name(group.id(), Kind.GROUP, group.title(), List.of(), group.origin());
        return group;
    }

    private static Row row(Fields f) {
        Ref step = f.neededRef("step", Kind.STEP);
        return new Row(
                f.nameOr("number", step.written()),
                f.valuePlace("number"),
                step,
                f.maybeString("title"),
                f.ref("group", Kind.GROUP),
                f.maybeString("note"),
                f.place("step"));
    }
}
