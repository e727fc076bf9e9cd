package nl.mlw.compute;

import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.model.Plan;

/** A plan and all that follows from it as of one date; rules and documents ask nothing else. */
public record Facts(
        Plan plan,
        LocalDate asOf,
        Schedule schedule,
        Progress progress,
        BudgetTotals budget,
        Requirements requirements) {

    /** Works out what follows from a plan as of a date; never fails, because a plan with faults has facts too. */
    public static Facts of(Plan plan, LocalDate asOf) {
        return new Facts(
                plan, asOf, Schedule.of(plan), Progress.asOf(plan, asOf), BudgetTotals.of(plan), Requirements.of(plan));
    }

    /** The date as of which a plan is looked at if nobody names one: that of its last report, else of its version. */
    public static LocalDate usualDate(Plan plan) {
        int count = plan.periods().size();
        return count == 0
                ? plan.programme().version().date().value()
                : plan.periods().get(count - 1).asOf().value();
    }

    /** How far the step, the assignment or the report of the period with this id has come; for anything else, how far the plan has. */
    public Stage stage(Optional<String> id) {
        return new LifeCycle(plan, progress).stage(id);
    }
}
