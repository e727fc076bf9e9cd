package nl.mlw.load;

import java.util.List;
import nl.mlw.kind.Kind;
import nl.mlw.model.Goal;

/** Reads {@code goals.yaml}. */
final class GoalsReader {

    private GoalsReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(Goal.class, fields.list("goals", f -> {
            Goal goal = new Goal(f.id(Kind.GOAL), f.name("number"), f.name("title"), f.maybeText("text"), f.idPlace());
            f.reading().name(goal.id(), Kind.GOAL, goal.title(), List.of(), goal.origin());
            return goal;
        }));
        return true;
    }
}
