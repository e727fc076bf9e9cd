package nl.mlw.compute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.model.Attestation;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;
import nl.mlw.model.Requirement;

/** Which requirements a role has to declare, and which of those declarations hold on a day. */
public final class Attestations {
    private final Plan plan;
    private final LocalDate asOf;

    /** The declarations of a plan, as far as they were made on or before this day. */
    public Attestations(Plan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
    }

    /** The requirements that have to be declared. */
    public Stream<Requirement> asked() {
        return plan.frameworks().stream()
                .flatMap(framework -> framework.requirements().stream())
                .filter(requirement -> requirement.test() instanceof Requirement.Attested);
    }

    /** The role that has to declare a requirement. */
    public static Optional<Ref> asked(Requirement requirement) {
        return requirement.test() instanceof Requirement.Attested attested ? attested.by() : Optional.empty();
    }

    /** The last declaration by the role that was asked; by anyone if no role was. */
    public Optional<Attestation> last(Requirement requirement) {
        return latest(made(requirement).filter(attestation -> isAsked(requirement, attestation)));
    }

    /** The last declaration by a role that was not asked. */
    public Optional<Attestation> byOthers(Requirement requirement) {
        return latest(made(requirement).filter(attestation -> !isAsked(requirement, attestation)));
    }

    /** Whether a declaration still holds. */
    public boolean holds(Requirement requirement, Attestation attestation) {
        return lastDay(requirement, attestation).filter(asOf::isAfter).isEmpty();
    }

    /** The last day on which a declaration holds: its own, or when the next one is due; the first of the two. */
    public Optional<LocalDate> lastDay(Requirement requirement, Attestation attestation) {
        Optional<LocalDate> own = attestation.validUntil().map(day -> day.value());
        Optional<LocalDate> next = requirement.test() instanceof Requirement.Attested attested
                ? attested.everyMonths().map(attestation.on().value()::plusMonths)
                : Optional.empty();
        return Stream.of(own, next).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private Stream<Attestation> made(Requirement requirement) {
        List<Attestation> all = plan.attestations();
        return all.stream()
                .filter(a -> plan.names().id(a.requirement()).equals(requirement.id()))
                .filter(a -> !a.on().value().isAfter(asOf));
    }

    private boolean isAsked(Requirement requirement, Attestation attestation) {
        String by = plan.names().id(attestation.by());
        return asked(requirement)
                .filter(role -> !plan.names().id(role).equals(by))
                .isEmpty();
    }

    private static Optional<Attestation> latest(Stream<Attestation> attestations) {
        return attestations.max(
                Comparator.comparing(attestation -> attestation.on().value()));
    }
}
