package nl.mlw.check.completeness;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;

/** A goal that no assignment serves. */
final class GoalWithoutAssignment implements Rule {

    @Override
    public String id() {
        return "goal-without-assignment";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Set<String> served = facts.plan().assignments().stream()
                .flatMap(a -> a.goals().stream())
                .map(ref -> facts.plan().names().id(ref))
                .collect(Collectors.toSet());
        return facts.plan().goals().stream()
                .filter(goal -> !served.contains(goal.id()))
                .map(goal -> Diagnostic.of(id(), goal.origin())
                        .about(goal.id())
                        .with("goal", goal.id())
                        .with("title", goal.title()));
    }
}
