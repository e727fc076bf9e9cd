package nl.mlw.check.records;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** What adopted reports printed, against the reports and the plan of now. */
public final class RecordsGroup implements RuleGroup {

    @Override
    public String id() {
        return "records";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new AdoptedWithoutRecord(),
                new AdoptedReportChanged(),
                new RecordWithoutReport(),
                new RecordedDecisionChanged(),
                new PlanChangedWithoutDecision());
    }
}
