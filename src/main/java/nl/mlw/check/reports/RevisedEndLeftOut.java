package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport;

/**
 * An end that an earlier report revised, that the last report leaves out, and that the plan has not taken over: without a word
 * the old end would count again.
 */
final class RevisedEndLeftOut implements Rule {

    @Override
    public String id() {
        return "revised-end-left-out";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Optional<PeriodReport> report = facts.states().report();
        Map<String, ReportedLine> earlier = new HashMap<>();
        ReportedLine.all(facts)
                .filter(line -> report.filter(last -> line.report().period().compareTo(last.period()) < 0)
                        .isPresent())
                .forEach(line -> earlier.put(line.step(), line));
        return ReportedLine.all(facts)
                .filter(line -> report.filter(line.report()::equals).isPresent())
                .flatMap(line ->
                        Optional.ofNullable(earlier.get(line.step()))
                                .flatMap(before -> finding(facts, line, before))
                                .stream());
    }

    private Optional<Diagnostic> finding(Facts facts, ReportedLine line, ReportedLine before) {
        Optional<StepState> state = facts.states().state(line.step()).filter(StepState::isOpen);
        Optional<LocalDate> planned = state.flatMap(StepState::plannedEnd);
        return before.line()
                .revised()
                .filter(revised -> state.isPresent())
                .filter(revised -> line.line().revised().isEmpty())
                .filter(revised -> !planned.equals(Optional.of(revised.value())))
                .map(revised -> finding(line, before, revised, planned));
    }

    private Diagnostic finding(
            ReportedLine line, ReportedLine before, Located<LocalDate> revised, Optional<LocalDate> planned) {
        Diagnostic finding = line.finding(id(), line.line().origin())
                .with("earlier", before.report().period().id())
                .with("revised", revised.value())
                .see("revised", revised.origin());
        return planned.map(day -> finding.with("planned", day)).orElse(finding);
    }
}
