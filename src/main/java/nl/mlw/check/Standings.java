package nl.mlw.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.check.Standing.State;
import nl.mlw.compute.Attestations;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Waived;
import nl.mlw.model.Attestation;
import nl.mlw.model.Requirement;
import nl.mlw.model.Waiver;

/** Accounts for every requirement of a plan's frameworks: met, deviating, attested or open. */
public final class Standings {
    private final Facts facts;
    private final Attestations attestations;
    private final Map<String, List<Finding>> open = new HashMap<>();
    private final Map<String, List<Waiver>> waived = new HashMap<>();

    /** The facts of a plan, and all that was found in it. */
    public Standings(Facts facts, Findings findings) {
        this.facts = facts;
        this.attestations = new Attestations(facts.plan(), facts.asOf());
        findings.open().forEach(this::addOpen);
        Map<String, Waiver> waivers = new HashMap<>();
        facts.plan().waivers().forEach(waiver -> waivers.put(waiver.origin().toString(), waiver));
        findings.waived().forEach(each -> addWaived(each, waivers));
    }

    /** How the plan stands against this requirement. */
    public Standing of(Requirement requirement) {
        List<Finding> found = open.getOrDefault(requirement.id(), List.of());
        List<Waiver> allowed = waived.getOrDefault(requirement.id(), List.of());
        Optional<Attestation> declared = attestations.last(requirement);
        return new Standing(requirement, state(requirement, found, allowed), found, allowed, declared);
    }

    private static State state(Requirement requirement, List<Finding> found, List<Waiver> allowed) {
        if (!found.isEmpty()) {
            return State.OPEN;
        }
        if (!allowed.isEmpty()) {
            return State.DEVIATING;
        }
        return requirement.test() instanceof Requirement.Attested ? State.ATTESTED : State.MET;
    }

    /** A finding about the requirement itself, such as a rule that does not exist, keeps it from being tested. */
    private void addOpen(Finding finding) {
        finding.diagnostic()
                .subject()
                .flatMap(facts.requirements()::requirement)
                .ifPresent(requirement -> add(open, requirement, finding));
        facts.requirements().about(finding.diagnostic()).forEach(requirement -> add(open, requirement, finding));
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
