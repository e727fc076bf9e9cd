package nl.mlw.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.kind.Kind;
import nl.mlw.model.Assignment;
import nl.mlw.model.Card;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.Named;
import nl.mlw.model.Names;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning;
import nl.mlw.model.Programme;
import nl.mlw.model.Ref;
import nl.mlw.model.Registers;
import nl.mlw.model.ReportRecord;
import nl.mlw.model.Requirement;
import nl.mlw.model.RequirementSet;
import nl.mlw.model.Step;
import nl.mlw.model.Theme;
import nl.mlw.model.Waiver;

/** Turns the record of an adopted report back into the plan that the report was printed from, as far as a report shows it. */
final class PlanAsPrinted {
    private final Plan now;
    private final ReportRecord then;

    private PlanAsPrinted(Plan now, ReportRecord then) {
        this.now = now;
        this.then = then;
    }

    /** The plan as this report knew it; empty for a report that is still a draft or whose record was not kept. */
    static Optional<Plan> of(Plan now, PeriodReport report) {
        return now.record(report).map(then -> new PlanAsPrinted(now, then).plan());
    }

    private Plan plan() {
        Registers registers = now.registers()
                .with(Programme.class, programme())
                .with(Planning.class, now.planning().as(then.definitive(), then.deadlines()))
                .with(
                        Assignment.class,
                        then.assignments().stream().map(this::assignment).toList())
                .with(Decision.class, then.decisions())
                .with(RequirementSet.class, requirements())
                .with(Waiver.class, then.waivers());
        return new Plan(registers, now.dates(), now.texts(), names());
    }

    private Programme programme() {
        Programme programme = now.programme();
        ReportRecord.PlanThen plan = then.plan();
        Programme.PlanVersion version = programme.version();
        return new Programme(
                programme.id(),
                plan.title(),
                plan.shortTitle(),
                programme.fields(),
                programme.from(),
                programme.through(),
                plan.language(),
                programme.currency(),
                new Programme.PlanVersion(
                        plan.version(),
                        new Located<>(plan.date(), then.origin()),
                        plan.adopted(),
                        version.decision(),
                        version.from(),
                        version.to()),
                programme.municipalities(),
                programme.laws(),
                then.themes(),
                new Programme.Reporting(
                        programme.reporting().everyMonths(),
                        plan.reportsTo().map(id -> new Ref(id, Kind.BODY, then.origin())),
                        programme.reporting().first()),
                then.statuses(),
                programme.commissions(),
                programme.recommendations(),
                programme.annexes(),
                programme.additions(),
                programme.habits().with(then.columns(), then.words()),
                programme.origin());
    }

    private Assignment assignment(ReportRecord.Assignment a) {
        return new Assignment(
                a.id(),
                a.number(),
                a.origin(),
                new Ref(a.theme(), Kind.THEME, a.origin()),
                new Located<>(a.title(), a.origin()),
                List.of(),
                List.of(),
                Card.of(a.steps(), a.origin()),
                List.of(),
                Optional.empty(),
                a.origin());
    }

    /** The titles of the requirements that waivers are for. */
    private RequirementSet requirements() {
        List<Requirement> named = then.names().entrySet().stream()
                .filter(name -> name.getKey().startsWith(Kind.REQUIREMENT.prefix()))
                .map(name -> new Requirement(
                        name.getKey(),
                        name.getValue(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Requirement.Unnamed(),
                        then.origin()))
                .toList();
        return new RequirementSet("", "", Optional.empty(), named, then.origin());
    }

    /** What the record names goes by its name of then; all else by that of now. */
    private Names names() {
        List<Named> named = new ArrayList<>();
        then.themes().forEach(theme -> named.add(named(theme)));
        then.assignments().forEach(a -> named.addAll(named(a).toList()));
        then.decisions().forEach(d -> named.add(new Named(d.id(), Kind.DECISION, d.title(), List.of(), d.origin())));
        then.names()
                .forEach((id, title) -> named.add(new Named(
                        id, now.names().byId(id).map(Named::kind).orElse(Kind.BODY), title, List.of(), then.origin())));
        return now.names().under(named);
    }

    private static Named named(Theme theme) {
        return new Named(theme.id(), Kind.THEME, theme.title(), List.of(), theme.origin());
    }

    private static Stream<Named> named(ReportRecord.Assignment a) {
        Named whole = new Named(a.id(), Kind.ASSIGNMENT, a.title(), List.of(), a.origin());
        return Stream.concat(
                Stream.of(whole),
                a.steps().stream().filter(step -> !step.implicit()).map(PlanAsPrinted::named));
    }

    private static Named named(Step step) {
        return new Named(step.id(), Kind.STEP, step.title().value(), List.of(), step.origin());
    }
}
