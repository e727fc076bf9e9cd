package nl.mlw.check.requirements;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Attestations;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Requirements;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Attestation;
import nl.mlw.model.Requirement;

/** A requirement that was declared once, but whose declaration no longer holds. */
final class AttestationExpired implements Rule {

    @Override
    public String id() {
        return "attestation-expired";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Attestations attestations = new Attestations(facts.plan(), facts.asOf());
        return attestations
                .asked()
                .flatMap(requirement -> attestations
                        .last(requirement)
                        .filter(attestation -> !attestations.holds(requirement, attestation))
                        .map(attestation -> finding(facts, attestations, requirement, attestation))
                        .stream());
    }

    private Diagnostic finding(
            Facts facts, Attestations attestations, Requirement requirement, Attestation attestation) {
        Diagnostic finding = Diagnostic.of(
                        id(),
                        attestation
                                .validUntil()
                                .map(day -> day.origin())
                                .orElse(attestation.on().origin()))
                .about(requirement.id())
                .with(Requirements.ARGUMENT, requirement.id())
                .with("title", requirement.title())
                .with("role", facts.plan().title(attestation.by()))
                .with("on", attestation.on().value())
                .see("requirement", requirement.origin());
        return attestations
                .lastDay(requirement, attestation)
                .map(day -> finding.with("until", day))
                .orElse(finding);
    }
}
