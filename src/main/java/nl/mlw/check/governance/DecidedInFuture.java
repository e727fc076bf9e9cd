package nl.mlw.check.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Assignment;
import nl.mlw.model.Decision;
import nl.mlw.model.Kickoff;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning;

/** Something that the plan says has happened, on a day after the one as of which the plan is looked at. */
final class DecidedInFuture implements Rule {

    @Override
    public String id() {
        return "decided-in-future";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        return Stream.of(
                        plan.decisions().stream().flatMap(decision -> ofDecision(facts, decision).stream()),
                        plan.assignments().stream().flatMap(assignment -> ofKickoff(facts, assignment).stream()),
                        plan.planning().events().stream().flatMap(event -> ofEvent(facts, event).stream()),
                        plan.planning().deadlines().stream().flatMap(deadline -> ofDeadline(facts, deadline).stream()))
                .flatMap(findings -> findings);
    }

    private Optional<Diagnostic> ofDecision(Facts facts, Decision decision) {
        return finding(facts, "", decision.id(), decision.title(), decision.date());
    }

    private Optional<Diagnostic> ofKickoff(Facts facts, Assignment assignment) {
        return finding(
                facts,
                "kickoff",
                assignment.id(),
                assignment.title().value(),
                assignment.kickoff().flatMap(Kickoff::held));
    }

    private Optional<Diagnostic> ofEvent(Facts facts, Planning.Event event) {
        return finding(facts, "reached", event.id(), event.title(), event.reached());
    }

    private Optional<Diagnostic> ofDeadline(Facts facts, Planning.Deadline deadline) {
        return finding(facts, "reached", deadline.id(), deadline.title(), deadline.reached());
    }

    private Optional<Diagnostic> finding(
            Facts facts, String variant, String id, String title, Optional<Located<LocalDate>> happened) {
        return happened.filter(day -> day.value().isAfter(facts.asOf()))
                .map(day -> Diagnostic.of(id(), day.origin())
                        .as(variant)
                        .about(id)
                        .with("id", id)
                        .with("title", title)
                        .with("date", day.value())
                        .with("as-of", facts.asOf()));
    }
}
