package nl.mlw.check.completeness;

import java.util.List;
import nl.mlw.check.Framework;
import nl.mlw.check.Rule;

/** What has not been filled in, and what was filled in only in appearance. */
public final class CompletenessFramework implements Framework {

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
