package nl.mlw.check.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Assignment;
import nl.mlw.model.Kickoff;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Step;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Time;
import nl.mlw.source.Origin;

/** An assignment whose kick-off was not recorded, not held in time, or not accorded by the steering group. */
final class KickoffMissing implements Rule {

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
                    .map(h -> about(assignment, h.origin()).as("not-accorded").with("held", h.value()));
        }
        Origin place = kickoff.map(Kickoff::origin).orElse(assignment.origin());
        Diagnostic finding = about(assignment, place);
        return started(facts, assignment)
                .map(start ->
                        finding.as("not-held").with("start", start.value()).see("start", start.origin()))
                .or(() -> notStarted(facts, kickoff, finding));
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

    /** When the first of its steps that has begun did so: as reported, else as planned if nothing was reported. */
    private static Optional<Located<LocalDate>> started(Facts facts, Assignment assignment) {
        return assignment.steps().stream()
                .flatMap(step -> started(facts, step).stream())
                .findFirst();
    }

    private static Optional<Located<LocalDate>> started(Facts facts, Step step) {
        Optional<Located<LocalDate>> planned = step.interval().map(Time.Interval::from);
        Optional<PeriodReport.Line> line = facts.progress().line(step.id());
        if (line.isEmpty()) {
            return planned.filter(start -> !start.value().isAfter(facts.asOf()));
        }
        return line.filter(l -> l.status() != StepStatus.NOT_STARTED && l.status() != StepStatus.CANCELLED)
                .flatMap(l -> l.started().or(() -> planned));
    }

    private static boolean isCancelled(Facts facts, Assignment assignment) {
        return !assignment.steps().isEmpty()
                && assignment.steps().stream()
                        .allMatch(step -> facts.progress()
                                .status(step.id())
                                .filter(status -> status == StepStatus.CANCELLED)
                                .isPresent());
    }
}
