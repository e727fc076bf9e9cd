package nl.mlw.check.completeness;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;

/** An assignment that serves none of the goals; a plan that has written down no goals is not reproached for it card by card. */
final class AssignmentWithoutGoal implements Rule {

    @Override
    public String id() {
        return "assignment-without-goal";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        if (facts.plan().goals().isEmpty()) {
            return Stream.empty();
        }
        return facts.plan().assignments().stream()
                .filter(a -> a.goals().isEmpty())
                .map(a -> Diagnostic.of(id(), a.origin())
                        .about(a.id())
                        .with("assignment", a.id())
                        .with("title", a.title().value()));
    }
}
