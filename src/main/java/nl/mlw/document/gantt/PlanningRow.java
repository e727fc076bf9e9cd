package nl.mlw.document.gantt;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.compute.DateRange;
import nl.mlw.compute.PlannedStep;
import nl.mlw.compute.StepState;

/**
 * A row of the planning with how its step stands.
 *
 * @param before the rows that it waits for
 */
record PlanningRow(StepState state, List<PlannedStep> before) {

    /** The days of which bars are drawn. */
    Stream<DateRange> days() {
        return Stream.concat(state.stretch().stream(), state.extension().stream());
    }

    PlannedStep planned() {
        return state.planned();
    }
}
