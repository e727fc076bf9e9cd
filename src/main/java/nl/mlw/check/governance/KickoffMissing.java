package nl.mlw.check.governance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Assignment;
import nl.mlw.model.Kickoff;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.StepStatus;
import nl.mlw.source.Origin;

/** An assignment whose kick-off was not recorded, not held in time, or not accorded by the steering group. */
final class KickoffMissing implements Rule {
    private static final Set<StepStatus> HAS_BEGUN =
            EnumSet.complementOf(EnumSet.of(StepStatus.NOT_STARTED, StepStatus.CANCELLED));

    @Override
    public String id() {
        return "kickoff-missing";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().assignments().stream()
                .filter(assignment -> !isCancelled(facts, assignment))
                .flatMap(assignment -> finding(facts, assignment).stream());
    }

    private Optional<Diagnostic> finding(Facts facts, Assignment assignment) {
        Optional<Kickoff> kickoff = assignment.kickoff();
        Optional<Located<LocalDate>> held = kickoff.flatMap(Kickoff::held);
        if (held.isPresent()) {
            return held.filter(h -> kickoff.flatMap(Kickoff::accorded).isEmpty())
                    .map(h -> notAccorded(facts, about(assignment, h.origin()).with("held", h.value())));
        }
        if (kickoff.isEmpty() && !facts.plan().programme().habits().kickoff().required()) {
            return Optional.empty();
        }
        Origin place = kickoff.map(Kickoff::origin).orElse(assignment.origin());
        Diagnostic finding = about(assignment, place);
        return started(facts, assignment)
                .map(start -> begun(finding.as("not-held"), start))
                .or(() -> due(facts, assignment).map(start -> begun(finding.as("due"), start)))
                .or(() -> notStarted(facts, kickoff, finding));
    }

    private static Diagnostic notAccorded(Facts facts, Diagnostic finding) {
        Plan plan = facts.plan();
        return plan.programme()
                .habits()
                .kickoff()
                .accordedBy()
                .map(body -> finding.with("body", plan.title(body)))
                .orElse(finding)
                .as("not-accorded");
    }

    private static Diagnostic begun(Diagnostic finding, Located<LocalDate> start) {
        return finding.with("start", start.value()).see("start", start.origin());
    }

    /** A kick-off that is planned for later is just right. */
    private static Optional<Diagnostic> notStarted(Facts facts, Optional<Kickoff> kickoff, Diagnostic finding) {
        Optional<LocalDate> planned = kickoff.flatMap(Kickoff::planned);
        if (planned.isEmpty()) {
            return Optional.of(finding);
        }
        return planned.filter(facts.asOf()::isAfter)
                .map(day -> finding.as("overdue").with("planned", day));
    }

    private Diagnostic about(Assignment assignment, Origin place) {
        return Diagnostic.of(id(), place)
                .about(assignment.id())
                .with("assignment", assignment.id())
                .with("title", assignment.title().value());
    }

    /** When the first of its steps that runs or has run began, according to the report. */
    private static Optional<Located<LocalDate>> started(Facts facts, Assignment assignment) {
        return facts.states().of(assignment).stream()
                .filter(state -> state.status().filter(HAS_BEGUN::contains).isPresent())
                .flatMap(state -> state.start().stream())
                .findFirst();
    }

    /** When it should have begun, if that is past and nothing was reported; a step that waits for another does not tell. */
    private static Optional<Located<LocalDate>> due(Facts facts, Assignment assignment) {
        return facts.states().of(assignment).stream()
                .filter(state -> state.planned().step().after().isEmpty())
                .filter(state -> state.said().isEmpty())
                .flatMap(state -> state.start().stream())
                .filter(start -> !start.value().isAfter(facts.asOf()))
                .findFirst();
    }

    private static boolean isCancelled(Facts facts, Assignment assignment) {
        return facts.states().of(assignment).stream().allMatch(state -> state.is(StepStatus.CANCELLED));
    }
}
