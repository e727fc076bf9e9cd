package nl.mlw.check.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PlanChange;
import nl.mlw.compute.PlanChange.What;
import nl.mlw.compute.PlanChanges;
import nl.mlw.compute.StepState;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;
import nl.mlw.source.Origin;

/** A plan that is other than the last adopted report printed it, while nobody has named the decision behind the change. */
final class PlanChangedWithoutDecision implements Rule {

    @Override
    public String id() {
        return "plan-changed-without-decision";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        List<PeriodReport> reports = facts.plan().periods();
        return reports.stream()
                .filter(report -> facts.plan().record(report).isPresent())
                .reduce((earlier, later) -> later)
                .stream()
                .flatMap(report -> PlanChanges.since(report, facts).stream()
                        .filter(change -> change.decision().isEmpty())
                        .map(change -> finding(report, change)));
    }

    private Diagnostic finding(PeriodReport report, PlanChange change) {
        StepState about = change.about();
        Diagnostic finding = Diagnostic.of(id(), place(change))
                .about(about.id())
                .as(change.what().key())
                .with("step", about.id())
                .with("title", about.planned().step().title().value())
                .with("period", report.period().id());
        Diagnostic compared = with(finding, "was", change.what(), change.before());
        return with(compared, "now", change.what(), change.now());
    }

    /** Dates and titles as they were and are; for another sort of planning there is no date to name. */
    private static Diagnostic with(Diagnostic finding, String name, What what, Optional<StepState> state) {
        Optional<LocalDate> day = what == What.START
                ? state.flatMap(s -> s.time().start())
                : what == What.END ? state.flatMap(StepState::plannedEnd) : Optional.empty();
        Diagnostic dated = day.map(d -> finding.with(name, d)).orElse(finding);
        return what == What.RENAMED
                ? state.map(s -> dated.with(name, s.planned().step().title().value()))
                        .orElse(dated)
                : dated;
    }

    private static Origin place(PlanChange change) {
        StepState about = change.about();
        return switch (change.what()) {
            case RENAMED -> about.planned().step().title().origin();
            case START, END -> about.time().origin();
            case ADDED, DROPPED -> about.planned().step().origin();
        };
    }
}
