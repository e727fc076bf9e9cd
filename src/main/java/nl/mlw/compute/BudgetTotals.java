package nl.mlw.compute;

import nl.mlw.model.Budget;
import nl.mlw.model.Located;
import nl.mlw.model.Money;
import nl.mlw.model.Plan;
import nl.mlw.model.ReportRecord;

/** The sum of the budget's known amounts, and how many lines are still unknown (<i>PM</i>). */
public record BudgetTotals(Money total, int proMemorie) {

    /** As a report printed them. */
    static BudgetTotals of(ReportRecord record) {
        return new BudgetTotals(record.budget(), record.proMemorie());
    }

    static BudgetTotals of(Plan plan) {
        Money total = plan.budget().lines().stream()
                .flatMap(line -> line.amount().stream())
                .map(Located::value)
                .reduce(Money.zero(plan.programme().currency()), Money::plus);
        return new BudgetTotals(total, (int)
                plan.budget().lines().stream().filter(Budget.Line::pm).count());
    }
}
