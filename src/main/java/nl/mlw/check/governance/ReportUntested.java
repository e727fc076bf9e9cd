package nl.mlw.check.governance;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.PeriodReport.Tested;
import nl.mlw.model.Plan;
import nl.mlw.model.ReportReview;

/** A report that has been adopted although the role that tests reports in this programme has not tested it. */
final class ReportUntested implements Rule {

    @Override
    public String id() {
        return "report-untested";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        return plan.programme().habits().reportReview().stream()
                .flatMap(test -> plan.periods().stream()
                        .filter(PeriodReport::adopted)
                        .flatMap(report -> finding(plan, report, test).stream()));
    }

    private Optional<Diagnostic> finding(Plan plan, PeriodReport report, ReportReview test) {
        if (report.tested().flatMap(Tested::on).isEmpty()) {
            return Optional.of(about(plan, report, test).see("asked", test.by().origin()));
        }
        return report.tested()
                .filter(tested -> test.isByAnother(tested, plan.names()))
                .flatMap(Tested::by)
                .map(by -> about(plan, report, test)
                        .as("by-another")
                        .with("other", plan.title(by))
                        .see("asked", test.by().origin()));
    }

    private Diagnostic about(Plan plan, PeriodReport report, ReportReview test) {
        return Diagnostic.of(id(), report.origin())
                .about(report.period().id())
                .with("period", report.period().id())
                .with("role", plan.title(test.by()));
    }
}
