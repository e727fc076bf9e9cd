package nl.mlw.check.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Communication.PlanStatus;
import nl.mlw.model.Located;
import nl.mlw.model.StepStatus;

/** The work has begun, but there is no adopted plan for whom to tell what. */
final class CommunicationPlanMissing implements Rule {

    @Override
    public String id() {
        return "communication-plan-missing";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Optional<Located<PlanStatus>> status = facts.plan().communication().planStatus();
        if (status.filter(s -> s.value() == PlanStatus.ADOPTED).isPresent()) {
            return Stream.empty();
        }
        return begun(facts).stream().map(day -> finding(facts, status, day));
    }

    private Diagnostic finding(Facts facts, Optional<Located<PlanStatus>> status, LocalDate begun) {
        Diagnostic finding = Diagnostic.of(
                        id(),
                        status.map(Located::origin)
                                .orElse(facts.plan().programme().origin()))
                .as(status.filter(s -> s.value() == PlanStatus.DRAFT).isPresent() ? "draft" : "")
                .about(facts.plan().programme().id())
                .with("begun", begun);
        return facts.plan()
                .communication()
                .planOwner()
                .map(owner -> finding.with("owner", facts.plan().title(owner)))
                .orElse(finding);
    }

    /** The first day on which a step really began; without any report, on which one should have, if that has passed. */
    private static Optional<LocalDate> begun(Facts facts) {
        if (facts.states().report().isEmpty()) {
            return facts.schedule().start().filter(day -> day.isBefore(facts.asOf()));
        }
        return facts.states().all().stream()
                .filter(state ->
                        state.status().filter(s -> s != StepStatus.NOT_STARTED).isPresent())
                .flatMap(state -> state.start().stream())
                .map(Located::value)
                .min(Comparator.naturalOrder());
    }
}
