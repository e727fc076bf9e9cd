package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.DateRange;
import nl.mlw.compute.Facts;
import nl.mlw.compute.WorkingDays;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme;
import nl.mlw.model.Step;
import nl.mlw.model.Time;

/** A part of the programme's term in which no step runs; days off between two steps are no such part. */
final class ProgrammePeriodUncovered implements Rule {

    @Override
    public String id() {
        return "programme-period-uncovered";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        if (plan.steps().stream().anyMatch(step -> step.time() instanceof Time.Continuous)) {
            return Stream.empty();
        }
        WorkingDays workingDays = WorkingDays.of(plan);
        List<DateRange> planned =
                plan.steps().stream().flatMap(step -> range(step).stream()).toList();
        return term(plan.programme()).without(planned).stream()
                .filter(workingDays::fallIn)
                .map(gap -> finding(plan, gap));
    }

    private static DateRange term(Programme programme) {
        return new DateRange(
                programme.from().value(), programme.through().value().plusDays(1));
    }

    private static Optional<DateRange> range(Step step) {
        Time time = step.time();
        return time.start()
                .flatMap(from -> time.until().map(until -> new DateRange(from, until)))
                .filter(range -> !range.isEmpty());
    }

    private Diagnostic finding(Plan plan, DateRange gap) {
        Programme programme = plan.programme();
        boolean first = gap.from().equals(programme.from().value());
        boolean last = gap.through().equals(programme.through().value());
        Located<LocalDate> place = first && !last ? programme.from() : programme.through();
        Diagnostic finding = Diagnostic.of(id(), place.origin())
                .about(programme.id())
                .as(first && last ? "whole" : first ? "start" : last ? "" : "between")
                .with("from", gap.from())
                .with("through", gap.through());
        return seeing(seeing(finding, "before", lastBefore(plan, gap)), "after", firstAfter(plan, gap));
    }

    private static Diagnostic seeing(Diagnostic finding, String label, Optional<Step> step) {
        return step.map(s -> finding.with(label, s.id()).see(label, s.time().origin()))
                .orElse(finding);
    }

    private static Optional<Step> lastBefore(Plan plan, DateRange gap) {
        return plan.steps().stream()
                .filter(step ->
                        range(step).filter(r -> !r.until().isAfter(gap.from())).isPresent())
                .max(Comparator.comparing(step -> step.time().until().orElse(gap.from())));
    }

    private static Optional<Step> firstAfter(Plan plan, DateRange gap) {
        return plan.steps().stream()
                .filter(step ->
                        range(step).filter(r -> !r.from().isBefore(gap.until())).isPresent())
                .min(Comparator.comparing(step -> step.time().start().orElse(gap.until())));
    }
}
