package nl.mlw.check.relations;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Dependency;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;

/** An assignment that starts before an assignment that it depends on has started. */
final class StartsBeforeDependency implements Rule {

    @Override
    public String id() {
        return "starts-before-dependency";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.schedule().dependencies().stream().flatMap(dependency -> finding(facts, dependency).stream());
    }

    private Optional<Diagnostic> finding(Facts facts, Dependency dependency) {
        return facts.states()
                .plannedStart(dependency.waiting())
                .flatMap(own -> facts.states()
                        .plannedStart(dependency.awaited())
                        .filter(other -> own.value().isBefore(other.value()))
                        .map(other -> Dependent.finding(id(), dependency, own, other)
                                .with("start", own.value())
                                .with("other-start", other.value())));
    }
}
