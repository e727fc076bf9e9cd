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
import static nl.mlw.expression.Property.written;

import java.util.List;
import java.util.Optional;
import nl.mlw.compute.Facts;
import nl.mlw.kind.Kind;
import nl.mlw.model.Action;
import nl.mlw.model.Budget;
import nl.mlw.model.Budget.ProMemorie;
import nl.mlw.model.Consultation;
import nl.mlw.model.Decision;
import nl.mlw.model.DecisionKind;
import nl.mlw.model.Located;
import nl.mlw.model.ReferenceDocument;
import nl.mlw.model.RiskRegister.Risk;
import nl.mlw.model.Time;

/** What can be asked of what a programme keeps lists of: budget lines, risks, actions, decisions, documents and consultations. */
final class RegisterShapes extends Shapes {

    RegisterShapes(Facts facts) {
        super(facts);
    }

    Shape<Budget.Line> budgetLine() {
        return new Shape<>(
                Kind.BUDGET_LINE,
                facts().plan().budget().lines(),
                Budget.Line::origin,
                List.of(
                        text("id", Budget.Line::id),
                        text("number", Budget.Line::number),
                        text("title", Budget.Line::title),
                        written("note", Budget.Line::note),
                        money("amount", line -> line.amount().map(Located::value)),
                        money("original", line -> line.original().map(Located::value)),
                        flag("pm", Budget.Line::pm),
                        maybeText("pm_reason", line -> line.proMemorie().flatMap(ProMemorie::reason)),
                        ref("pm_owner", line -> line.proMemorie().flatMap(ProMemorie::owner)),
                        located("pm_by", line -> line.proMemorie().flatMap(ProMemorie::by)),
                        refs("assignments", Budget.Line::assignments),
                        texts("coverage", RegisterShapes::sources),
                        number("year", Budget.Line::year),
                        coded("vat", Budget.Line::vat),
                        coded("nature", Budget.Line::nature)));
    }

    private static List<String> sources(Budget.Line line) {
        return line.coverage().stream().map(Budget.Coverage::source).toList();
    }

    Shape<Risk> risk() {
        return new Shape<>(
                Kind.RISK,
                facts().plan().risks().risks(),
                Risk::origin,
                List.of(
                        text("id", Risk::id),
                        ref("assignment", Risk::assignment),
                        text("cause", Risk::cause),
                        text("event", Risk::event),
                        text("effect", Risk::effect),
                        coded("likelihood", Risk::likelihood),
                        coded("impact", Risk::impact),
                        maybeText("measure", Risk::measure),
                        ref("owner", Risk::owner),
                        coded("status", Risk::status)));
    }

    Shape<Action> action() {
        return new Shape<>(
                Kind.ACTION,
                facts().plan().actions(),
                Action::origin,
                List.of(
                        text("id", Action::id),
                        text("text", Action::text),
                        ref("holder", Action::holder),
                        date("due", action -> action.due().flatMap(Time::through)),
                        text("status", action -> action.done() ? "done" : "open"),
                        flag("done", Action::done),
                        maybeText("source", Action::source)));
    }

    Shape<Decision> decision() {
        return new Shape<>(
                Kind.DECISION,
                facts().plan().decisions(),
                Decision::origin,
                List.of(
                        text("id", Decision::id),
                        text("title", Decision::title),
                        maybeText("text", Decision::text),
                        ref("body", Decision::body),
                        located("date", Decision::date),
                        maybeText("date_note", Decision::dateNote),
                        maybeText("kind", decision -> decision.kind().map(DecisionKind::word)),
                        refs("documents", Decision::documents),
                        flag("illustration", Decision::illustration)));
    }

    Shape<ReferenceDocument> document() {
        return new Shape<>(
                Kind.DOCUMENT,
                facts().plan().documents(),
                ReferenceDocument::origin,
                List.of(
                        text("id", ReferenceDocument::id),
                        text("title", ReferenceDocument::title),
                        texts("aliases", ReferenceDocument::aliases),
                        coded("kind", document -> Optional.of(document.kind())),
                        maybeText("by", ReferenceDocument::by),
                        located("date", ReferenceDocument::date),
                        located("from", ReferenceDocument::from),
                        located("through", ReferenceDocument::through),
                        located("used_until", ReferenceDocument::usedUntil),
                        ref("adopted", ReferenceDocument::adopted),
                        written("file", ReferenceDocument::file),
                        maybeText("note", ReferenceDocument::note)));
    }

    Shape<Consultation> consultation() {
        return new Shape<>(
                Kind.CONSULTATION,
                facts().plan().consultations(),
                Consultation::origin,
                List.of(
                        text("id", Consultation::id),
                        text("body", Consultation::body),
                        date("date", Consultation::date),
                        maybeText("date_note", Consultation::dateNote),
                        text("outcome", Consultation::outcome)));
    }
}
