package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PlannedStep;
import nl.mlw.compute.StepState;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Executor;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning;
import nl.mlw.model.Ref;
import nl.mlw.model.Role;

/** A step that goes on when the role that holds it is no longer filled, while nobody has dated a handover. */
final class HolderTermEndsBeforeStep implements Rule {

    @Override
    public String id() {
        return "holder-term-ends-before-step";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.states().all().stream()
                .filter(StepState::isOpen)
                .flatMap(state -> holders(facts.plan(), state.planned())
                        .flatMap(role -> finding(facts.plan(), state, role).stream()));
    }

    /** Who prepares the row's group, and who carries the assignment out; often the same role. */
    private static Stream<Role> holders(Plan plan, PlannedStep row) {
        Optional<Ref> holder = row.group().flatMap(Planning.Group::holder);
        Optional<Ref> executor = row.assignment().card().executor().value().flatMap(Executor::role);
        return Stream.of(holder, executor)
                .flatMap(Optional::stream)
                .map(ref -> plan.names().id(ref))
                .distinct()
                .flatMap(id -> plan.role(id).stream());
    }

    private Optional<Diagnostic> finding(Plan plan, StepState state, Role role) {
        return state.end()
                .flatMap(ready -> lastTerm(role)
                        .filter(term -> term.handoverBy().isEmpty())
                        .flatMap(term -> term.until()
                                .filter(end -> end.value().isBefore(ready.value()))
                                .map(end -> finding(plan, state, ready, role, term, end))));
    }

    /** A role that is filled without an end has no last term. */
    private static Optional<Role.Term> lastTerm(Role role) {
        return role.terms().stream()
                .max(Comparator.comparing(
                        term -> term.until().map(Located::value).orElse(LocalDate.MAX)));
    }

    private Diagnostic finding(
            Plan plan, StepState state, Located<LocalDate> ready, Role role, Role.Term term, Located<LocalDate> end) {
        Diagnostic finding = StepFinding.of(id(), state.planned().step(), ready.origin())
                .with("end", ready.value())
                .with("role", role.title())
                .with("term-end", end.value().minusDays(1))
                .see("term", end.origin());
        return term.handoverTo()
                .map(to ->
                        finding.as("undated").with("successor", plan.title(to)).see("handover", to.origin()))
                .orElse(finding);
    }
}
