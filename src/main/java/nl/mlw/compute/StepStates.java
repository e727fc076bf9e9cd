package nl.mlw.compute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.model.Assignment;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;

/** How all steps stand as of a day: plan, decisions and reports joined once. */
public final class StepStates {
    private final Optional<PeriodReport> report;
    private final List<StepState> all;
    private final Map<String, StepState> byStep = new HashMap<>();
    private final boolean illustration;

    private StepStates(Optional<PeriodReport> report, List<StepState> all, boolean illustration) {
        this.report = report;
        this.all = all;
        this.illustration = illustration;
        all.forEach(state -> byStep.putIfAbsent(state.id(), state));
    }

    /** According to this report and those before it; without a report nothing is known but the plan. */
    static StepStates of(Plan plan, Schedule schedule, Optional<PeriodReport> report, LocalDate asOf) {
        Map<String, StepReport> now = new HashMap<>();
        Map<String, StepReport> said = new HashMap<>();
        List<PeriodReport> before = plan.periods().stream()
                .filter(earlier -> report.filter(last -> earlier.period().compareTo(last.period()) < 0)
                        .isPresent())
                .toList();
        before.forEach(earlier -> add(lines(plan, earlier), said));
        report.ifPresent(last -> now.putAll(lines(plan, last)));
        add(now, said);
        List<StepState> all = schedule.rows().stream()
                .map(row -> {
                    Optional<StepReport> last = Optional.ofNullable(said.get(row.id()));
                    return new StepState(
                            row,
                            Optional.ofNullable(now.get(row.id())),
                            last,
                            last.flatMap(StepReport::revisedBy).flatMap(plan::decision),
                            asOf);
                })
                .toList();
        boolean madeUp = Stream.concat(before.stream(), report.stream()).anyMatch(PeriodReport::illustration)
                || all.stream().flatMap(state -> state.decision().stream()).anyMatch(Decision::illustration);
        return new StepStates(report, all, madeUp);
    }

    private static void add(Map<String, StepReport> lines, Map<String, StepReport> said) {
        lines.forEach((step, line) -> said.merge(step, line, (earlier, later) -> later.since(earlier)));
    }

    /** Of two lines about one step in a report the first counts; that there are two is reported. */
    private static Map<String, StepReport> lines(Plan plan, PeriodReport report) {
        Map<String, StepReport> lines = new HashMap<>();
        report.lines().forEach(line -> lines.putIfAbsent(plan.names().id(line.step()), line));
        return lines;
    }

    /** The report that they were read from. */
    public Optional<PeriodReport> report() {
        return report;
    }

    /** Whether any of it was made up to show a document: a report that it was read from, or a decision that moved an end. */
    public boolean illustration() {
        return illustration;
    }

    /** All steps, in the order of the planning. */
    public List<StepState> all() {
        return all;
    }

    /** The step with this id. */
    public Optional<StepState> state(String step) {
        return Optional.ofNullable(byStep.get(step));
    }

    /** The steps of an assignment, in the order of its card. */
    public List<StepState> of(Assignment assignment) {
        Set<String> seen = new HashSet<>();
        return assignment.steps().stream()
                .map(Step::id)
                .filter(seen::add)
                .flatMap(id -> state(id).stream())
                .toList();
    }

    /** The first day of an assignment: that of its first step. */
    public Optional<Located<LocalDate>> start(Assignment assignment) {
        return of(assignment).stream().flatMap(state -> state.start().stream()).min(byDay());
    }

    /** The first day of an assignment according to the plan, whenever it really began. */
    public Optional<Located<LocalDate>> plannedStart(Assignment assignment) {
        return of(assignment).stream()
                .flatMap(state -> state.plannedStart().stream())
                .min(byDay());
    }

    /** The day on which an assignment is ready, as far as is known: when the last of its steps is. */
    public Optional<Located<LocalDate>> end(Assignment assignment) {
        return of(assignment).stream().flatMap(state -> state.end().stream()).max(byDay());
    }

    private static Comparator<Located<LocalDate>> byDay() {
        return Comparator.comparing(Located::value);
    }
}
