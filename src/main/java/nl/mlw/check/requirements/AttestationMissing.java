package nl.mlw.check.requirements;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Attestations;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Requirements;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Attestation;
import nl.mlw.model.Requirement;

/** A requirement that a role has to declare, and that nobody has; or somebody else has. */
final class AttestationMissing implements Rule {

    @Override
    public String id() {
        return "attestation-missing";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Attestations attestations = new Attestations(facts.plan(), facts.asOf());
        return Stream.concat(
                attestations.asked().flatMap(requirement -> finding(facts, attestations, requirement).stream()),
                misplaced(facts));
    }

    private Optional<Diagnostic> finding(Facts facts, Attestations attestations, Requirement requirement) {
        if (attestations.last(requirement).isPresent()) {
            return Optional.empty();
        }
        Diagnostic finding = Diagnostic.of(id(), requirement.origin())
                .about(requirement.id())
                .with(Requirements.ARGUMENT, requirement.id())
                .with("title", requirement.title());
        Diagnostic owned = Attestations.asked(requirement)
                .map(by -> finding.with("role", facts.plan().title(by)))
                .orElse(finding);
        return Optional.of(attestations
                .byOthers(requirement)
                .map(other -> owned.as("by-other")
                        .with("other", facts.plan().title(other.by()))
                        .see("attestation", other.origin()))
                .orElse(owned));
    }

    /** A declaration about a requirement that is computed says nothing: the computation counts. */
    private Stream<Diagnostic> misplaced(Facts facts) {
        return facts.plan().attestations().stream()
                .filter(attestation -> computed(facts, attestation))
                .map(attestation -> Diagnostic.of(
                                id(), attestation.requirement().origin())
                        .as("not-asked")
                        .about(attestation.id())
                        .with("attestation", attestation.id())
                        .with("id", facts.plan().names().id(attestation.requirement())));
    }

    private static boolean computed(Facts facts, Attestation attestation) {
        String id = facts.plan().names().id(attestation.requirement());
        return facts.requirements().all().stream()
                .anyMatch(r -> r.id().equals(id) && !(r.test() instanceof Requirement.Attested));
    }
}
