package nl.mlw.check.reports;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** What period reports say: of themselves, of steps, and against each other. */
public final class ReportsGroup implements RuleGroup {

    @Override
    public String id() {
        return "reports";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new PeriodNameDiffers(),
                new AsOfOutsidePeriod(),
                new AsOfBeforePreviousReport(),
                new StepReportedTwice(),
                new ReportedOnNoStep(),
                new StatusGoesBack(),
                new DateContradictsStatus(),
                new CompletedWithoutDate(),
                new ReportedEndBeforeStart(),
                new ReportedInFuture(),
                new ReportedDateChanged(),
                new ResultOutOfOrder(),
                new NotStartedOnTime(),
                new PastEndWithoutNewDate(),
                new LightWithoutExplanation(),
                new ProblemWithoutAskedDecision(),
                new DecisionAskedTooLate(),
                new RevisedWithoutDecision(),
                new RevisedBeforeDecision(),
                new RevisedEndLeftOut(),
                new DecisionWithoutSay());
    }

    @Override
    public List<String> reportedElsewhere() {
        return List.of("period-reported-twice");
    }
}
