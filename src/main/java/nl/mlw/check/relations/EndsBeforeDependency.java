package nl.mlw.check.relations;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Dependency;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;

/** An assignment that is to be ready before an assignment that it depends on is. */
final class EndsBeforeDependency implements Rule {

    @Override
    public String id() {
        return "ends-before-dependency";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.schedule().dependencies().stream().flatMap(dependency -> finding(facts, dependency).stream());
    }

    private Optional<Diagnostic> finding(Facts facts, Dependency dependency) {
        return facts.states()
                .end(dependency.waiting())
                .flatMap(own -> facts.states()
                        .end(dependency.awaited())
                        .filter(other -> own.value().isBefore(other.value()))
                        .map(other -> Dependent.finding(id(), dependency, own, other)
                                .with("end", own.value())
                                .with("other-end", other.value())));
    }
}
