package nl.mlw.check.planning;

import java.util.List;
import nl.mlw.check.Framework;
import nl.mlw.check.Rule;

/** Dates, order and load of the steps. */
public final class PlanningFramework implements Framework {

    @Override
    public String id() {
        return "planning";
    }

    @Override
    public List<Rule> rules() {
        return List.of(new StepEndsBeforeStart());
    }
}
