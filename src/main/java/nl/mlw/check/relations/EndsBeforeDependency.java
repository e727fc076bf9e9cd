package nl.mlw.check.relations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Dependency;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Schedule;
import nl.mlw.diagnostic.Diagnostic;

/** An assignment that is to be ready before an assignment that it depends on is. */
final class EndsBeforeDependency implements Rule {

    @Override
    public String id() {
        return "ends-before-dependency";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.schedule().dependencies().stream().flatMap(dependency -> finding(dependency).stream());
    }

    private Optional<Diagnostic> finding(Dependency dependency) {
        Optional<LocalDate> end = Schedule.until(dependency.waiting());
        Optional<LocalDate> other = Schedule.until(dependency.awaited());
        return end.isPresent() && other.isPresent() && end.get().isBefore(other.get())
                ? Optional.of(Dependent.finding(id(), dependency)
                        .with("end", end.get())
                        .with("other-end", other.get()))
                : Optional.empty();
    }
}
