package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Schedule;
import nl.mlw.compute.StepState;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.Plan;
import nl.mlw.model.StepStatus;
import nl.mlw.source.Origin;

/** What a report says about a step, together with the report; a finding about it is as bad as the state of the report makes it. */
record ReportedLine(Plan plan, PeriodReport report, String step, StepReport line) {

    /** The lines that count of all reports, in the order of the periods and then of the file: of two about one step the first. */
    static Stream<ReportedLine> all(Facts facts) {
        return facts.plan().periods().stream().flatMap(report -> {
            Set<String> steps = new HashSet<>();
            return of(facts.plan(), report).filter(line -> steps.add(line.step()));
        });
    }

    /** All lines of one report. */
    static Stream<ReportedLine> of(Plan plan, PeriodReport report) {
        return report.lines().stream()
                .map(line -> new ReportedLine(plan, report, plan.names().id(line.step()), line));
    }

    /** How the step stands as of the day of the report, as every document tells it; empty for what is no step. */
    Optional<StepState> state(Schedule schedule) {
        return schedule.row(step)
                .map(row -> new StepState(
                        row,
                        Optional.of(line),
                        Optional.of(line),
                        line.revisedBy().flatMap(plan::decision),
                        asOf()));
    }

    LocalDate asOf() {
        return report.asOf().value();
    }

    boolean is(StepStatus status) {
        return line.status() == status;
    }

    /** Whether work has been done on it, as far as the status tells. */
    boolean hasStarted() {
        return switch (line.status()) {
            case GOOD, RISK, PROBLEM, SUSPENDED, COMPLETED -> true;
            case NOT_STARTED, CANCELLED -> false;
        };
    }

    /** The word for its status. */
    Term statusWord() {
        return new Term("status." + line.status().key());
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
