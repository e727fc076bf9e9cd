package nl.mlw.check.planning;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Parameter;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PlannedStep;
import nl.mlw.compute.Schedule;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning.StandardDuration;
import nl.mlw.model.Step;
import nl.mlw.model.Time;

/** A step that takes more or fewer whole months than the plan holds as a standard; without named groups that is for all steps. */
final class DurationOffStandard implements Rule {
    /** How many whole months a step should take. */
    private static final Parameter MONTHS = new Parameter("months");

    @Override
    public String id() {
        return "duration-off-standard";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Optional<Integer> set = facts.settings().number(id(), MONTHS.name());
        return facts.plan().planning().standardDuration().stream()
                .flatMap(standard -> findings(facts, standard, set.orElse(standard.months())));
    }

    private Stream<Diagnostic> findings(Facts facts, StandardDuration standard, int months) {
        return facts.schedule().rows().stream()
                .filter(row -> hasStandard(facts.plan(), standard, row))
                .flatMap(row -> finding(standard, months, row.step()).stream());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(MONTHS);
    }

    private static boolean hasStandard(Plan plan, StandardDuration standard, PlannedStep row) {
        return standard.groups().isEmpty()
                || standard.groups().stream()
                        .map(plan.names()::id)
                        .anyMatch(
                                id -> row.group().filter(g -> g.id().equals(id)).isPresent());
    }

    private Optional<Diagnostic> finding(StandardDuration standard, int wanted, Step step) {
        return Schedule.proper(step)
                .flatMap(time -> time.until()
                        .map(until -> months(time.from().value(), until))
                        .filter(months -> months != wanted)
                        .map(months -> finding(step, time, months, wanted).see("standard", standard.origin())));
    }

    private Diagnostic finding(Step step, Time.Interval time, long months, int wanted) {
        return StepFinding.of(id(), step, time.to().origin())
                .with("months", months)
                .with("standard", wanted)
                .with("expected", time.from().value().plusMonths(wanted))
                .see("start", time.from().origin());
    }

    private static long months(LocalDate from, LocalDate until) {
        return Period.between(from, until).toTotalMonths();
    }
}
