package nl.mlw.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.language.Template;
import nl.mlw.machine.OutputFile;
import nl.mlw.model.Located;
import nl.mlw.model.Period;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme;
import nl.mlw.model.Ref;
import nl.mlw.model.StepStatus;

/** Writes the file of a period that has not been reported on, with every step as it stood in the report before. */
public final class NewPeriod {
    private static final String START = """
            # De stand per stap aan het eind van {period}. Pas aan wat er is veranderd.
            # Status: not-started, good, risk, problem, suspended, completed of cancelled.
            # Bij een stap kunnen ook: note, started, completed, cause, effect, measure en
            # revised: {until: datum, decision: BES-...}
            # asks: {decision: welk besluit u vraagt, of: ORG-..., by: datum, advice: wat u adviseert}
            period: {period}
            as-of: {as-of}
            status: draft
            {illustration}# summary: Wat moeten de lezers weten?
            steps:
            """;

    /** What is carried over from an example is an example too. */
    private static final String MARK = "illustration: true # haal deze regel weg als alle gegevens echt zijn\n";

    private final Plan plan;

    /** For this plan. */
    public NewPeriod(Plan plan) {
        this.plan = plan;
    }

    /** The period that comes after those that have a report; the first that the plan announces, if there are none. */
    public Period next() {
        int months = plan.programme().reporting().everyMonths();
        int count = plan.periods().size();
        if (count > 0) {
            LocalDate last = plan.periods().get(count - 1).period().through();
            return Period.containing(last.plusDays(1), months);
        }
        return plan.programme()
                .reporting()
                .first()
                .flatMap(first -> Period.of(first.value(), months))
                .orElseGet(() -> Period.containing(plan.programme().from().value(), months));
    }

    /** The period that was typed. */
    public Period named(String typed) {
        if (typed.isBlank()) {
            throw Refusal.wrongUse("use.value-missing", Map.of("option", "--period"));
        }
        int months = plan.programme().reporting().everyMonths();
        return Period.of(typed.strip(), months)
                .orElseThrow(() -> Refusal.wrongUse(
                        "new.period", Map.of("value", typed, "next", example().id())));
    }

    private Period example() {
        Period next = next();
        Programme programme = plan.programme();
        return isInside(next)
                ? next
                : Period.containing(
                        programme.from().value(), programme.reporting().everyMonths());
    }

    /** A report on days that are no part of the programme has nothing to say; the plan may announce one before it begins. */
    private boolean isInside(Period period) {
        Programme programme = plan.programme();
        boolean overlaps = !period.through().isBefore(programme.from().value())
                && !period.from().isAfter(programme.through().value());
        return overlaps
                || programme
                        .reporting()
                        .first()
                        .filter(first -> first.value().equals(period.id()))
                        .isPresent();
    }

    private void check(Period period) {
        if (!isInside(period)) {
            Programme programme = plan.programme();
            throw Refusal.wrongUse(
                    "new.period-outside",
                    Map.of(
                            "value", period.id(),
                            "from", programme.from().value().toString(),
                            "through", programme.through().value().toString()));
        }
        plan.periods().stream()
                .filter(report -> report.period().equals(period))
                .findFirst()
                .ifPresent(report -> {
                    throw Refusal.wrongUse(
                            "new.period-exists",
                            Map.of(
                                    "value", period.id(),
                                    "path", report.origin().file().path()));
                });
    }

    /** The file, relative to the plan folder. */
    public OutputFile file(Period period) {
        check(period);
        Optional<PeriodReport> before = plan.periods().stream()
                .filter(report -> report.period().compareTo(period) < 0)
                .reduce((earlier, later) -> later);
        boolean illustration = before.filter(PeriodReport::illustration).isPresent();
        Map<String, ?> values =
                Map.of("period", period.id(), "as-of", period.through(), "illustration", illustration ? MARK : "");
        StringBuilder text = new StringBuilder(Template.fill(START, values, String::valueOf));
        Facts facts = Facts.of(plan, period.from());
        before.map(facts::reporting).orElse(facts).states().all().forEach(state -> text.append(lines(state)));
        return OutputFile.text("periods/" + period.id() + ".yaml", text.toString());
    }

    private static String lines(StepState state) {
        List<String> lines = new ArrayList<>();
        lines.add("  - step: " + state.id());
        lines.add("    status: " + state.status().orElse(StepStatus.NOT_STARTED).key());
        kept(state).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static Stream<String> kept(StepState state) {
        return Stream.of(
                        state.started().map(day -> "    started: " + day.value()),
                        state.revised().map(day -> "    revised: " + revised(day, state)),
                        state.completed().map(day -> "    completed: " + day.value()))
                .flatMap(Optional::stream);
    }

    private static String revised(Located<LocalDate> day, StepState state) {
        Optional<Ref> by = state.said().flatMap(PeriodReport.StepReport::revisedBy);
        return "{until: " + day.value()
                + by.map(ref -> ", decision: " + ref.written()).orElse("") + "}";
    }
}
