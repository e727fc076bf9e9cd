package nl.mlw.check.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PublicHoliday;
import nl.mlw.compute.WorkingDays;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.Step;
import nl.mlw.model.Time;

/** A step that begins in a weekend, on a public holiday, or on a day off that the plan names. */
final class NonWorkingStart implements Rule {

    @Override
    public String id() {
        return "non-working-start";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        WorkingDays workingDays = WorkingDays.of(facts.plan());
        return facts.plan().steps().stream()
                .flatMap(step -> step
                        .interval()
                        .filter(time -> !workingDays.contain(time.from().value()))
                        .map(time -> finding(workingDays, step, time))
                        .stream());
    }

    private Diagnostic finding(WorkingDays workingDays, Step step, Time.Interval time) {
        LocalDate start = time.from().value();
        return StepFinding.of(id(), step, time.from().origin())
                .with("start", start)
                .with("day", new Term(kind(workingDays, start)))
                .with("workday", workingDays.onOrAfter(start));
    }

    /** The most telling reason: a holiday by its name before the weekend that it falls in. */
    private static String kind(WorkingDays workingDays, LocalDate start) {
        return PublicHoliday.on(start).map(PublicHoliday::key).orElseGet(() -> {
            if (workingDays.areOffOn(start)) {
                return "day-off";
            }
            return start.getDayOfWeek() == DayOfWeek.SATURDAY ? "saturday" : "sunday";
        });
    }
}
