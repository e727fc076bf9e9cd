package nl.mlw.compute;

import java.util.Optional;
import nl.mlw.model.Assignment;
import nl.mlw.model.Planning;
import nl.mlw.model.Step;

/** A step in its place in the planning: its row number and title there, and the group it belongs to. */
public record PlannedStep(
        String number,
        String title,
        Step step,
        Assignment assignment,
        Optional<Planning.Group> group,
        Optional<String> note) {

    /** The step's id. */
    public String id() {
        return step.id();
    }

    /** What stands between brackets behind the title in chapter 6: the assignment's number, and the step if there are more. */
    public String reference() {
        if (step.implicit()) {
            return assignment.number();
        }
        return assignment.number() + " stap " + position();
    }

    /** Which step of its assignment it is, counted from 1. */
    public int position() {
        return assignment.steps().stream().map(Step::id).toList().indexOf(step.id()) + 1;
    }
}
