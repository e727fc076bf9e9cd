package nl.mlw.compute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.Plan;
import nl.mlw.model.StepStatus;

/** How the steps stood according to one report; without a report every step is simply not reported on. */
public final class Progress {
    private final Optional<PeriodReport> report;
    private final Map<String, Line> byStep = new HashMap<>();

    private Progress(Plan plan, Optional<PeriodReport> report) {
        this.report = report;
        report.ifPresent(r ->
                r.lines().forEach(line -> byStep.putIfAbsent(plan.names().id(line.step()), line)));
    }

    /** According to the last report that was made on or before this day. */
    public static Progress asOf(Plan plan, LocalDate day) {
        List<PeriodReport> until = plan.periods().stream()
                .filter(p -> !p.asOf().value().isAfter(day))
                .toList();
        return new Progress(plan, until.isEmpty() ? Optional.empty() : Optional.of(until.get(until.size() - 1)));
    }

    /** According to this report. */
    public static Progress of(Plan plan, PeriodReport report) {
        return new Progress(plan, Optional.of(report));
    }

    /** The report that this was read from. */
    public Optional<PeriodReport> report() {
        return report;
    }

    /** What was reported on the step with this id. */
    public Optional<Line> line(String step) {
        return Optional.ofNullable(byStep.get(step));
    }

    /** The status of the step with this id; empty when nothing was reported on it, which is not the same as not started. */
    public Optional<StepStatus> status(String step) {
        return line(step).map(Line::status);
    }
}
