package nl.mlw.check.relations;

import nl.mlw.compute.Dependency;
import nl.mlw.diagnostic.Diagnostic;

/** How a finding on a dependency begins: about the assignment that waits, at the place where the dependency is said. */
final class Dependent {

    private Dependent() {}

    static Diagnostic finding(String rule, Dependency dependency) {
        return Diagnostic.of(rule, dependency.origin())
                .about(dependency.waiting().id())
                .with("assignment", dependency.waiting().id())
                .with("title", dependency.waiting().title().value())
                .with("other", dependency.awaited().id())
                .with("other-title", dependency.awaited().title().value())
                .see("planning", dependency.waiting().planning().origin())
                .see("other-planning", dependency.awaited().planning().origin());
    }
}
