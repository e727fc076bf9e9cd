package nl.mlw.expression;

import static nl.mlw.expression.Property.coded;
import static nl.mlw.expression.Property.date;
import static nl.mlw.expression.Property.flag;
import static nl.mlw.expression.Property.located;
import static nl.mlw.expression.Property.maybeText;
import static nl.mlw.expression.Property.money;
import static nl.mlw.expression.Property.number;
import static nl.mlw.expression.Property.text;
import static nl.mlw.expression.Property.texts;
import static nl.mlw.expression.Property.things;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.compute.Facts;
import nl.mlw.model.Action;
import nl.mlw.model.Budget;
import nl.mlw.model.Decision;
import nl.mlw.model.DecisionKind;
import nl.mlw.model.Located;
import nl.mlw.model.Municipality;
import nl.mlw.model.Ref;
import nl.mlw.model.RiskRegister.Risk;
import nl.mlw.model.Time;

/** What can be asked of budget lines, risks, actions, decisions and the programme as a whole. */
final class RegisterShapes {
    private final Facts facts;

    RegisterShapes(Facts facts) {
        this.facts = facts;
    }

    Shape<Budget.Line> budgetLine() {
        return new Shape<>(
                "budget_line",
                List.of(
                        text("id", Budget.Line::id),
                        text("number", Budget.Line::number),
                        text("title", Budget.Line::title),
                        money("amount", line -> line.amount().map(Located::value)),
                        flag("pm", Budget.Line::pm),
                        maybeText(
                                "pm_owner",
                                line -> line.proMemorie()
                                        .flatMap(Budget.ProMemorie::owner)
                                        .map(this::id)),
                        date(
                                "pm_by",
                                line -> line.proMemorie()
                                        .flatMap(Budget.ProMemorie::by)
                                        .map(Located::value)),
                        texts("assignments", line -> ids(line.assignments())),
                        texts(
                                "coverage",
                                line -> line.coverage().stream()
                                        .map(Budget.Coverage::source)
                                        .toList()),
                        number("year", Budget.Line::year),
                        coded("vat", Budget.Line::vat),
                        coded("nature", Budget.Line::nature)));
    }

    Shape<Risk> risk() {
        return new Shape<>(
                "risk",
                List.of(
                        text("id", Risk::id),
                        maybeText("assignment", risk -> risk.assignment().map(this::id)),
                        text("cause", Risk::cause),
                        text("event", Risk::event),
                        text("effect", Risk::effect),
                        coded("likelihood", Risk::likelihood),
                        coded("impact", Risk::impact),
                        maybeText("measure", Risk::measure),
                        maybeText("owner", risk -> risk.owner().map(this::id)),
                        coded("status", Risk::status)));
    }

    Shape<Action> action() {
        return new Shape<>(
                "action",
                List.of(
                        text("id", Action::id),
                        text("text", Action::text),
                        maybeText("holder", action -> action.holder().map(this::id)),
                        date("due", action -> action.due().flatMap(Time::through)),
                        flag("done", Action::done)));
    }

    Shape<Decision> decision() {
        return new Shape<>(
                "decision",
                List.of(
                        text("id", Decision::id),
                        text("title", Decision::title),
                        maybeText("body", decision -> decision.body().map(this::id)),
                        located("date", Decision::date),
                        maybeText("kind", d -> d.kind().map(DecisionKind::word)),
                        texts("documents", decision -> ids(decision.documents()))));
    }

    Shape<Facts> programme(Function<String, List<Subject>> all) {
        return new Shape<>(
                "programme",
                List.of(
                        text("id", f -> f.plan().programme().id()),
                        text("title", f -> f.plan().programme().title()),
                        date(
                                "start",
                                f -> Optional.of(f.plan().programme().from().value())),
                        date(
                                "until",
                                f -> Optional.of(
                                        f.plan().programme().through().value().plusDays(1))),
                        number(
                                "version",
                                f -> Optional.of(f.plan().programme().version().number())),
                        located(
                                "version_date",
                                f -> Optional.of(f.plan().programme().version().date())),
                        flag("adopted", f -> f.plan().programme().version().adopted()),
                        date("as_of", f -> Optional.of(f.asOf())),
                        texts("municipalities", f -> municipalities(f)),
                        money("budget_total", f -> Optional.of(f.budget().total())),
                        number("pm_lines", f -> Optional.of(f.budget().proMemorie())),
                        things("assignments", "assignment", f -> all.apply("assignment")),
                        things("steps", "step", f -> all.apply("step")),
                        things("budget_lines", "budget_line", f -> all.apply("budget-line")),
                        things("risks", "risk", f -> all.apply("risk")),
                        things("actions", "action", f -> all.apply("action")),
                        things("decisions", "decision", f -> all.apply("decision"))));
    }

    private static List<String> municipalities(Facts facts) {
        return facts.plan().programme().municipalities().stream()
                .map(Municipality::id)
                .toList();
    }

    private List<String> ids(List<Ref> refs) {
        return refs.stream().map(this::id).toList();
    }

    private String id(Ref ref) {
        return facts.plan().names().id(ref);
    }
}
