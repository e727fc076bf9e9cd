package nl.mlw.document.gantt;

import java.util.List;
import nl.mlw.compute.PlannedStep;
import nl.mlw.compute.StepState;

/**
 * A row of the planning with how its step stands.
 *
 * @param before the rows that it waits for
 */
record PlanningRow(StepState state, List<PlannedStep> before) {

    PlannedStep planned() {
        return state.planned();
    }
}
