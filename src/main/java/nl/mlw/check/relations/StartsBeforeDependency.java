package nl.mlw.check.relations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Dependency;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Schedule;
import nl.mlw.diagnostic.Diagnostic;

/** An assignment that starts before an assignment that it depends on has started. */
final class StartsBeforeDependency implements Rule {

    @Override
    public String id() {
        return "starts-before-dependency";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.schedule().dependencies().stream().flatMap(dependency -> finding(dependency).stream());
    }

    private Optional<Diagnostic> finding(Dependency dependency) {
        Optional<LocalDate> start = Schedule.start(dependency.waiting());
        Optional<LocalDate> other = Schedule.start(dependency.awaited());
        return start.isPresent() && other.isPresent() && start.get().isBefore(other.get())
                ? Optional.of(Dependent.finding(id(), dependency)
                        .with("start", start.get())
                        .with("other-start", other.get()))
                : Optional.empty();
    }
}
