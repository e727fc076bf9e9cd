package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.Plan;
import nl.mlw.model.StepStatus;
import nl.mlw.source.Origin;

/** What a report says about a step, together with the report; a finding about it is as bad as the state of the report makes it. */
record ReportedLine(Plan plan, PeriodReport report, String step, Line line) {

    /** All lines of all reports, in the order of the periods and then of the file. */
    static Stream<ReportedLine> all(Facts facts) {
        return facts.plan().periods().stream().flatMap(report -> of(facts.plan(), report));
    }

    /** The lines of one report. */
    static Stream<ReportedLine> of(Plan plan, PeriodReport report) {
        return report.lines().stream()
                .map(line -> new ReportedLine(plan, report, plan.names().id(line.step()), line));
    }

    LocalDate asOf() {
        return report.asOf().value();
    }

    boolean is(StepStatus status) {
        return line.status() == status;
    }

    Diagnostic finding(String rule, Origin place) {
        return Diagnostic.of(rule, place)
                .about(step)
                .in(report.period().id())
                .with("step", step)
                .with("title", plan.title(line.step()))
                .with("period", report.period().id());
    }
}
