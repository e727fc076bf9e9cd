package nl.mlw.adoption;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.compute.Ahead;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.compute.TakenDecisions;
import nl.mlw.kind.Kind;
import nl.mlw.model.Assignment;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.Named;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning;
import nl.mlw.model.Programme;
import nl.mlw.model.Ref;
import nl.mlw.model.Step;
import nl.mlw.model.Time;
import nl.mlw.model.Waiver;
import nl.mlw.yaml.Quoted;

/** Writes down what a report prints from the plan, for people to read and for mlw to print the report again. */
final class RecordText {
    private static final String HEAD = """
            # Wat de rapportage over %s uit het plan drukte op de dag dat zij werd vastgesteld (mlw adopt).
            # Hiermee drukt mlw de rapportage later precies zo opnieuw. Pas dit bestand niet aan.
            """;

    private final Facts facts;
    private final Plan plan;
    private final PeriodReport report;
    private final TakenDecisions taken;
    private final StringBuilder text = new StringBuilder();

    private RecordText(Facts facts, PeriodReport report) {
        this.facts = facts;
        this.plan = facts.plan();
        this.report = report;
        this.taken = TakenDecisions.of(plan, report, PeriodSelection.of(report).previous(plan))
                .orElseThrow();
    }

    /** @param digest of the report's own file as it will be */
    static String of(Facts facts, PeriodReport report, String digest) {
        return new RecordText(facts, report).write(digest);
    }

    private String write(String digest) {
        text.append(HEAD.replace("%s", report.period().id()));
        line("period: " + report.period().id());
        line("digest: \"" + digest + "\"");
        plan();
        line("planning: " + (plan.planning().definitive() ? "definitive" : "provisional"));
        line("budget: {total: " + facts.budget().total().amount().toPlainString() + ", pro-memorie: "
                + facts.budget().proMemorie() + "}");
        RecordedWords.lines(plan.programme()).forEach(this::line);
        list(
                "themes",
                plan.programme().themes().stream()
                        .map(t -> "{id: " + quoted(t.id()) + ", number: " + quoted(t.number()) + ", title: "
                                + quoted(t.title()) + "}")
                        .toList());
        assignments();
        line("decided-since: " + taken.since());
        list("decisions", decisions().stream().map(this::decision).toList());
        list(
                "deadlines",
                Ahead.of(plan, facts.asOf()).stream().map(RecordText::deadline).toList());
        list(
                "names",
                names().entrySet().stream()
                        .map(name -> "{id: " + quoted(name.getKey()) + ", title: " + quoted(name.getValue()) + "}")
                        .toList());
        list("waivers", waivers().map(this::waiver).toList());
        return text.toString();
    }

    private void plan() {
        Programme programme = plan.programme();
        line("plan:");
        line("  title: " + quoted(programme.title()));
        programme.shortTitle().ifPresent(title -> line("  short-title: " + quoted(title)));
        line("  language: " + programme.language());
        line("  version: " + programme.version().number());
        line("  date: " + programme.version().date().value());
        line("  status: " + (programme.version().adopted() ? "adopted" : "draft"));
        programme
                .reporting()
                .to()
                .ifPresent(to -> line("  reports-to: " + quoted(plan.names().id(to))));
    }

    private void assignments() {
        line("assignments:");
        for (Assignment assignment : plan.assignments()) {
            line("  - id: " + quoted(assignment.id()));
            line("    number: " + quoted(assignment.number()));
            line("    theme: " + quoted(plan.names().id(assignment.theme())));
            line("    title: " + quoted(assignment.title().value()));
            List<Step> steps = assignment.steps();
            if (steps.get(0).implicit()) {
                time(steps.get(0).time()).ifPresent(time -> line("    planning: " + time));
            } else {
                line("    steps:");
                steps.forEach(step -> line("      - {id: " + quoted(step.id()) + ", title: "
                        + quoted(step.title().value())
                        + time(step.time()).map(time -> ", planning: " + time).orElse("") + "}"));
            }
        }
    }

    private static Optional<String> time(Time time) {
        if (time instanceof Time.Interval interval) {
            return Optional.of(
                    "{start: " + interval.from().value() + (interval.inclusive() ? ", through: " : ", until: ")
                            + interval.to().value() + "}");
        }
        if (time instanceof Time.Quarter quarter) {
            return Optional.of("{quarter: " + quarter.year() + "-Q" + quarter.quarter() + "}");
        }
        if (time instanceof Time.Continuous continuous) {
            return Optional.of("{continuous: {"
                    + continuous
                            .reviewEveryMonths()
                            .map(m -> "review-every-months: " + m)
                            .orElse("") + "}}");
        }
        if (time instanceof Time.Conditional conditional) {
            return Optional.of("{when: " + quoted(conditional.condition())
                    + conditional.review().map(day -> ", review: " + day).orElse("") + "}");
        }
        return Optional.empty();
    }

    /** Those that moved an end or changed the plan, those behind the waivers, and those that were taken since the report before. */
    private Collection<Decision> decisions() {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(
                        facts.states().all().stream()
                                .flatMap(s -> s.said().stream())
                                .flatMap(line -> line.revisedBy().stream()),
                        report.planChanges().stream().map(PeriodReport.PlanChange::decision),
                        waivers().flatMap(waiver -> waiver.decision().stream()))
                .flatMap(refs -> refs)
                .map(plan.names()::id)
                .forEach(ids::add);
        taken.decisions().forEach(decision -> ids.add(decision.id()));
        Map<String, Decision> found = new LinkedHashMap<>();
        plan.decisions().stream()
                .filter(decision -> ids.contains(decision.id()))
                .forEach(decision -> found.putIfAbsent(decision.id(), decision));
        return found.values();
    }

    private static String deadline(Planning.Deadline deadline) {
        return "{id: " + quoted(deadline.id()) + ", title: " + quoted(deadline.title()) + ", date: "
                + deadline.date().value() + "}";
    }

    private String decision(Decision decision) {
        return "{id: " + quoted(decision.id()) + ", title: " + quoted(decision.title())
                + decision.body()
                        .map(body -> ", body: " + quoted(plan.names().id(body)))
                        .orElse("")
                + decision.kind()
                        .map(kind -> ", kind: " + quoted(kind.word()) + ", says: "
                                + kind.say().key())
                        .orElse("")
                + decision.date()
                        .map(Located::value)
                        .map(day -> ", date: " + day)
                        .orElse("") + "}";
    }

    /** Of bodies and roles that the report names, and of the requirements that waivers are for. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream<Ref> refs = Stream.of(
                        plan.programme().reporting().to().stream(),
                        report.tested().flatMap(PeriodReport.Tested::by).stream(),
                        report.lines().stream().flatMap(line -> line.asks().flatMap(PeriodReport.Ask::of).stream()),
                        decisions().stream().flatMap(decision -> decision.body().stream()))
                .flatMap(each -> each);
        refs.flatMap(ref -> plan.names().find(ref).stream()).forEach(named -> names.put(named.id(), named.title()));
        waivers()
                .flatMap(waiver -> plan.names().byId(waiver.rule().value()).stream())
                .filter(named -> named.kind() == Kind.REQUIREMENT)
                .forEach((Named named) -> names.put(named.id(), named.title()));
        return names;
    }

    private Stream<Waiver> waivers() {
        return plan.waivers().stream().filter(waiver -> waiver.holdsOn(facts.asOf()));
    }

    private String waiver(Waiver waiver) {
        LocalDate expires = waiver.expires().value();
        return "{rule: " + quoted(waiver.rule().value()) + ", ids: ["
                + String.join(
                        ", ",
                        waiver.ids().stream().map(id -> quoted(id.value())).toList()) + "], reason: "
                + quoted(waiver.reason())
                + waiver.decision()
                        .map(ref -> ", decision: " + quoted(plan.names().id(ref)))
                        .orElse("")
                + ", expires: " + expires + "}";
    }

    private void list(String key, List<String> items) {
        if (!items.isEmpty()) {
            line(key + ":");
            items.forEach(item -> line("  - " + item));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String quoted(String text) {
        return Quoted.of(text);
    }
}
