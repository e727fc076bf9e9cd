package nl.mlw.check.planning;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** Dates, order and load of the steps. */
public final class PlanningGroup implements RuleGroup {

    @Override
    public String id() {
        return "planning";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new StepEndsBeforeStart(),
                new StepBeforePredecessorStep(),
                new StartBeforePlan(),
                new StartBeforeGateEvent(),
                new DurationOffStandard(),
                new NonWorkingStart(),
                new ProgrammePeriodUncovered(),
                new DocumentExpiresDuringUse(),
                new DeliveryPeak(),
                new HolderTermEndsBeforeStep(),
                new DeadlineMissed(),
                new StepPlannedTwice(),
                new StepNotInPlanning(),
                new DateFarOutsideProgramme());
    }
}
