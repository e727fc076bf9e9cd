package nl.mlw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.compute.Progress;
import nl.mlw.language.Template;
import nl.mlw.model.Located;
import nl.mlw.model.Period;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;

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
            {illustration}# summary: Wat moet de stuurgroep weten?
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
        int months = plan.programme().reporting().everyMonths();
        return Period.of(typed, months)
                .orElseThrow(() -> Refusal.wrongUse("new.period", Map.of("value", typed, "next", next().id())));
    }

    /** The file, relative to the plan folder. */
    public OutputFile file(Period period) {
        Optional<PeriodReport> before = plan.periods().stream()
                .filter(report -> report.period().compareTo(period) < 0)
                .reduce((earlier, later) -> later);
        boolean illustration = before.filter(PeriodReport::illustration).isPresent();
        Map<String, ?> values =
                Map.of("period", period.id(), "as-of", period.through(), "illustration", illustration ? MARK : "");
        StringBuilder text = new StringBuilder(Template.fill(START, values, String::valueOf));
        steps().forEach(step -> text.append(lines(step, before)));
        return OutputFile.text("periods/" + period.id() + ".yaml", text.toString());
    }

    /** In the order of the planning; steps that have no row there come last. */
    private Set<String> steps() {
        Set<String> ids = new LinkedHashSet<>();
        plan.planning().rows().stream()
                .flatMap(row -> plan.step(row.step()).stream())
                .map(Step::id)
                .forEach(ids::add);
        plan.steps().stream().map(Step::id).forEach(ids::add);
        return ids;
    }

    private String lines(String step, Optional<PeriodReport> before) {
        List<String> lines = new ArrayList<>();
        Optional<PeriodReport.Line> line =
                before.flatMap(report -> Progress.of(plan, report).line(step));
        lines.add("  - step: " + step);
        lines.add("    status: " + line.map(l -> l.status().key()).orElse("not-started"));
        line.ifPresent(l -> kept(l).forEach(lines::add));
        return String.join("\n", lines) + "\n";
    }

    private static Stream<String> kept(PeriodReport.Line line) {
        return Stream.of(
                        line.started().map(day -> "    started: " + day.value()),
                        line.revised().map(day -> "    revised: " + revised(day, line)),
                        line.completed().map(day -> "    completed: " + day.value()))
                .flatMap(Optional::stream);
    }

    private static String revised(Located<LocalDate> day, PeriodReport.Line line) {
        return "{until: " + day.value()
                + line.revisedBy().map(by -> ", decision: " + by.written()).orElse("") + "}";
    }
}
