package nl.mlw.check.planning;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PlannedStep;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning;
import nl.mlw.model.Time;

/** A step that begins before the event that its group waits for, such as the programme manager taking up office. */
final class StartBeforeGateEvent implements Rule {

    @Override
    public String id() {
        return "start-before-gate-event";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.schedule().rows().stream()
                .flatMap(row -> row.group().flatMap(group -> finding(facts.plan(), row, group)).stream());
    }

    private Optional<Diagnostic> finding(Plan plan, PlannedStep row, Planning.Group group) {
        return event(plan, group)
                .flatMap(event -> row.step()
                        .interval()
                        .filter(time -> time.from().value().isBefore(event.expected()))
                        .map(time -> finding(row, group, event, time)));
    }

    private Diagnostic finding(PlannedStep row, Planning.Group group, Planning.Event event, Time.Interval time) {
        return StepFinding.of(id(), row.step(), time.from().origin())
                .as(event.reached().isPresent() ? "reached" : "")
                .with("start", time.from().value())
                .with("group", group.title())
                .with("event", event.title())
                .with("expected", event.expected())
                .see(
                        "event",
                        event.reached()
                                .map(Located::origin)
                                .orElse(event.target().origin()))
                .see("group", group.origin());
    }

    private static Optional<Planning.Event> event(Plan plan, Planning.Group group) {
        return group.startsAfter()
                .map(plan.names()::id)
                .flatMap(id -> plan.planning().events().stream()
                        .filter(event -> event.id().equals(id))
                        .findFirst());
    }
}
