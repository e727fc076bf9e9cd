package nl.mlw.check.money;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** Amounts, budget lines and what cards say about them. */
public final class MoneyGroup implements RuleGroup {

    @Override
    public String id() {
        return "money";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new BudgetLineNotCited(),
                new PmWithoutOwner(),
                new CostAnnouncedWithoutLine(),
                new BudgetLineIncomplete(),
                new AmountDiffers(),
                new IncreaseWithoutRequest(),
                new AmountNegative(),
                new SplitNotWhole(),
                new CoverageDiffers(),
                new CoverClaimedTwice());
    }
}
