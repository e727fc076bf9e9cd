package nl.mlw.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.kind.Kind;
import nl.mlw.model.Field;
import nl.mlw.model.Located;
import nl.mlw.model.Ref;
import nl.mlw.model.Step;
import nl.mlw.model.Time;
import nl.mlw.yaml.YamlNode;

/** Reads the planning of a card: its steps, or one planning for the assignment as a whole. */
final class StepsReader {
    private final Fields fields;
    private final String assignment;
    private final Located<String> title;

    StepsReader(Fields fields, String assignment, Located<String> title) {
        this.fields = fields;
        this.assignment = assignment;
        this.title = title;
    }

    Field<List<Step>> steps() {
        Optional<YamlNode> steps = fields.node("steps");
        if (steps.isEmpty()) {
            return Empties.field(
                    fields,
                    "planning",
                    node -> fields.asMapping("planning", node)
                            .flatMap(f -> f.read(Times::of))
                            .map(time -> List.of(new Step(
                                    assignment, assignment, title, time, Optional.empty(), true, time.origin()))));
        }
        List<Step> read = new ArrayList<>();
        for (Fields item : fields.list("steps")) {
            item.read(f -> step(f, read)).ifPresent(read::add);
        }
        return new Field.Filled<>(List.copyOf(read), fields.place("steps"));
    }

    /** A step follows the one before it in the list, unless it says otherwise. */
    private Optional<Step> step(Fields f, List<Step> earlier) {
        String id = f.id(Kind.STEP);
        Located<String> own = f.text("title");
        f.reading().name(id, Kind.STEP, own.value(), List.of(), f.idPlace());
        Optional<Ref> after = f.ref("after", Kind.STEP);
        Optional<Ref> before = earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ref(earlier.get(earlier.size() - 1).id(), Kind.STEP, f.idPlace()));
        Time time = Times.of(f).orElseGet(() -> new Time.Unplanned(true, f.idPlace()));
        return Optional.of(new Step(id, assignment, own, time, after.or(() -> before), false, f.idPlace()));
    }
}
