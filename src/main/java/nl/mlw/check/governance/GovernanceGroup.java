package nl.mlw.check.governance;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** Kick-offs, accords, and the deviations that the team knowingly accepts. */
public final class GovernanceGroup implements RuleGroup {

    @Override
    public String id() {
        return "governance";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new KickoffMissing(),
                new ImplementedBeforeAdoption(),
                new ReportUntested(),
                new ReportMissing(),
                new CommunicationPlanMissing(),
                new PlanOutOfDate(),
                new BodyWithoutMembers(),
                new DecidedInFuture());
    }

    @Override
    public List<String> reportedElsewhere() {
        return List.of("waiver-unused", "waiver-expired");
    }
}
