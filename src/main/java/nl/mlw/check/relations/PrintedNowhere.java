package nl.mlw.check.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.CardTexts;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.Assignment;
import nl.mlw.model.CardField;
import nl.mlw.model.CardRisks;
import nl.mlw.model.Plan;
import nl.mlw.source.Origin;

/**
 * A risk, action, consultation or audience that somebody wrote down and that no reader will see: no document prints it, and no
 * card names it. A card prints the risks in its list; the other three it can only mention by id in a text.
 */
final class PrintedNowhere implements Rule {
    private static final Set<CardField> ELSEWHERE_TOO = EnumSet.of(CardField.RELATIONS, CardField.FINANCE);
    private static final Pattern ID = Pattern.compile("\\b(ACT|CON|DGR)-[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]");

    @Override
    public String id() {
        return "printed-nowhere";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        Set<String> listed = listed(plan);
        Set<String> mentioned = mentioned(plan);
        return Stream.of(
                        plan.assignments().stream().flatMap(assignment -> fields(plan, assignment)),
                        plan.risks().risks().stream()
                                .filter(risk -> !listed.contains(risk.id()))
                                .map(risk -> finding("risk", risk.id(), risk.event(), risk.origin())),
                        plan.actions().stream()
                                .filter(action -> !mentioned.contains(action.id()))
                                .map(action -> finding("action", action.id(), action.text(), action.origin())),
                        plan.consultations().stream()
                                .filter(talk -> !mentioned.contains(talk.id()))
                                .map(talk -> finding("consultation", talk.id(), talk.body(), talk.origin())),
                        plan.communication().audiences().stream()
                                .filter(audience -> !mentioned.contains(audience.id()))
                                .map(a -> finding("audience", a.id(), a.title(), a.origin())))
                .flatMap(findings -> findings);
    }

    /** Steps and what they wait for stand in the planning too, and lines in the budget; the rest of a card stands on the card alone. */
    private Stream<Diagnostic> fields(Plan plan, Assignment assignment) {
        List<CardField> printed = plan.programme().habits().cardFields();
        return Stream.of(CardField.values())
                .filter(field -> !printed.contains(field) && field != CardField.PLANNING)
                .filter(field -> ELSEWHERE_TOO.contains(field)
                        ? field.texts(assignment).findAny().isPresent()
                        : field.of(assignment).value().isPresent())
                .map(field -> Diagnostic.of(id(), field.of(assignment).origin())
                        .as("field")
                        .about(assignment.id())
                        .with("id", assignment.id())
                        .with("title", assignment.title().value())
                        .with("field", new Term(field.labelKey())));
    }

    private Diagnostic finding(String kind, String id, String title, Origin place) {
        return Diagnostic.of(id(), place).as(kind).about(id).with("id", id).with("title", title);
    }

    private static Set<String> listed(Plan plan) {
        if (!plan.programme().habits().cardFields().contains(CardField.RISKS)) {
            return Set.of();
        }
        return plan.assignments().stream()
                .flatMap(assignment -> assignment.card().risks().value().stream())
                .flatMap(risks -> risks instanceof CardRisks.Listed listed ? listed.risks().stream() : Stream.empty())
                .map(plan.names()::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> mentioned(Plan plan) {
        return plan.assignments().stream()
                .flatMap(assignment -> CardTexts.of(assignment).stream())
                .flatMap(text -> ID.matcher(text.text().value()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
