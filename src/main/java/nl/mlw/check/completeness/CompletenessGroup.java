package nl.mlw.check.completeness;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** What has not been filled in, and what was filled in only in appearance. */
public final class CompletenessGroup implements RuleGroup {

    @Override
    public String id() {
        return "completeness";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new FieldEmpty(),
                new PlaceholderText(),
                new RiskNoneWithoutInventory(),
                new AssignmentWithoutGoal(),
                new GoalWithoutAssignment(),
                new UnknownOverdue());
    }
}
