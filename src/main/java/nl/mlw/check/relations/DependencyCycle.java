package nl.mlw.check.relations;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Dependency;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;

/** Assignments that wait for each other in a ring, so that none of them can begin. */
final class DependencyCycle implements Rule {

    @Override
    public String id() {
        return "dependency-cycle";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.schedule().cycles().stream().flatMap(ring -> finding(facts, ring));
    }

    /** One finding for a ring, at the first place that keeps it closed; the other places are shown with it. */
    private Stream<Diagnostic> finding(Facts facts, List<String> ring) {
        Set<String> members = Set.copyOf(ring);
        List<Dependency> links = facts.schedule().dependencies().stream()
                .filter(d -> members.contains(d.waiting().id())
                        && members.contains(d.awaited().id()))
                .toList();
        Diagnostic finding = Diagnostic.of(id(), links.get(0).origin())
                .about(links.get(0).waiting().id())
                .with("assignments", ring);
        return Stream.of(
                links.stream().skip(1).reduce(finding, (soFar, link) -> soFar.see("link", link.origin()), (a, b) -> a));
    }
}
