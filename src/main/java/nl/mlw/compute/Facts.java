package nl.mlw.compute;

import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;

/** A plan and all that follows from it as of one date; rules and documents ask nothing else. */
public record Facts(
        Plan plan,
        LocalDate asOf,
        Schedule schedule,
        StepStates states,
        BudgetTotals budget,
        Requirements requirements,
        RuleSettings settings) {

    /** Works out what follows from a plan as of a date; never fails, because a plan with faults has facts too. */
    public static Facts of(Plan plan, LocalDate asOf) {
        Schedule schedule = Schedule.of(plan);
        return new Facts(
                plan,
                asOf,
                schedule,
                StepStates.of(plan, schedule, lastReport(plan, asOf), asOf),
                BudgetTotals.of(plan),
                Requirements.of(plan),
                RuleSettings.of(plan));
    }

    /** The plan as this report knew it, on the report's own day: what it printed once adopted, and nothing of later reports. */
    public Facts reporting(PeriodReport report) {
        LocalDate day = report.asOf().value();
        Optional<Plan> printed = PlanAsPrinted.of(plan, report);
        Plan then = printed.orElse(plan);
        Schedule rows = printed.map(Schedule::of).orElse(schedule);
        return new Facts(
                then,
                day,
                rows,
                StepStates.of(then, rows, Optional.of(report), day),
                plan.record(report).map(BudgetTotals::of).orElse(budget),
                printed.map(Requirements::of).orElse(requirements),
                settings);
    }

    private static Optional<PeriodReport> lastReport(Plan plan, LocalDate day) {
        return plan.periods().stream()
                .filter(report -> !report.asOf().value().isAfter(day))
                .reduce((earlier, later) -> later);
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
        return new LifeCycle(plan, states).stage(id);
    }
}
