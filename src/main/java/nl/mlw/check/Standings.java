package nl.mlw.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Standing.State;
import nl.mlw.compute.Attestations;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Waived;
import nl.mlw.model.Attestation;
import nl.mlw.model.Requirement;
import nl.mlw.model.Waiver;

/** Accounts for every requirement of a plan's frameworks: met, deviating, attested, not met or open. */
public final class Standings {
    private final Facts facts;
    private final Attestations attestations;
    private final Map<String, List<Finding>> open = new HashMap<>();
    private final Map<String, List<Diagnostic>> untested = new HashMap<>();
    private final Map<String, List<Waiver>> waived = new HashMap<>();

    /** The facts of a plan, and all that was found in it. */
    public Standings(Facts facts, Findings findings) {
        this.facts = facts;
        this.attestations = new Attestations(facts.plan(), facts.asOf());
        findings.open().forEach(this::addOpen);
        Map<String, Waiver> waivers = new HashMap<>();
        facts.plan().waivers().forEach(waiver -> waivers.put(waiver.origin().toString(), waiver));
        findings.waived().forEach(each -> addWaived(each, waivers));
        Stream.concat(findings.open().stream(), findings.waived().stream().map(Waived::finding))
                .forEach(finding -> addUntested(finding.diagnostic()));
    }

    /** How the plan stands against this requirement. */
    public Standing of(Requirement requirement) {
        List<Finding> found = open.getOrDefault(requirement.id(), List.of());
        List<Diagnostic> kept = untested.getOrDefault(requirement.id(), List.of());
        List<Waiver> allowed = waived.getOrDefault(requirement.id(), List.of());
        Optional<Attestation> declared = attestations.last(requirement);
        return new Standing(requirement, state(requirement, declared), found, kept, allowed, declared);
    }

    /** Only what was tested or declared is met; what was tested in part is not met as soon as something was found. */
    private State state(Requirement requirement, Optional<Attestation> declared) {
        String id = requirement.id();
        boolean declares = requirement.test() instanceof Requirement.Attested;
        if (declared.filter(last -> attestations.holds(requirement, last)).isPresent()) {
            return State.ATTESTED;
        }
        if (open.containsKey(id)) {
            return declares ? State.OPEN : State.NOT_MET;
        }
        if (untested.containsKey(id) || !requirement.test().isNamed()) {
            return State.OPEN;
        }
        return waived.containsKey(id) ? State.DEVIATING : declares ? State.OPEN : State.MET;
    }

    private void addOpen(Finding finding) {
        facts.requirements().about(finding.diagnostic()).forEach(requirement -> add(open, requirement, finding));
    }

    /** A finding about the requirement itself, such as a rule that does not exist, keeps it from being tested; no waiver changes that. */
    private void addUntested(Diagnostic diagnostic) {
        diagnostic
                .subject()
                .flatMap(facts.requirements()::requirement)
                .filter(requirement -> !facts.requirements().about(diagnostic).contains(requirement))
                .ifPresent(requirement -> add(untested, requirement, diagnostic));
    }

    private void addWaived(Waived each, Map<String, Waiver> waivers) {
        Optional.ofNullable(waivers.get(each.waiver().toString()))
                .ifPresent(waiver -> facts.requirements()
                        .about(each.finding().diagnostic())
                        .forEach(requirement -> add(waived, requirement, waiver)));
    }

    private static <T> void add(Map<String, List<T>> map, Requirement requirement, T item) {
        List<T> items = map.computeIfAbsent(requirement.id(), id -> new ArrayList<>());
        if (!items.contains(item)) {
            items.add(item);
        }
    }
}
