package nl.mlw.check.relations;

import java.time.LocalDate;
import nl.mlw.compute.Dependency;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;

/** How a finding on a dependency begins: about the assignment that waits, at the place where the dependency is said. */
final class Dependent {

    private Dependent() {}

    /** @param own the day of the assignment that waits, and {@code other} that of the one it waits for */
    static Diagnostic finding(String rule, Dependency dependency, Located<LocalDate> own, Located<LocalDate> other) {
        return Diagnostic.of(rule, dependency.origin())
                .about(dependency.waiting().id())
                .with("assignment", dependency.waiting().id())
                .with("title", dependency.waiting().title().value())
                .with("other", dependency.awaited().id())
                .with("other-title", dependency.awaited().title().value())
                .see("planning", own.origin())
                .see("other-planning", other.origin());
    }
}
