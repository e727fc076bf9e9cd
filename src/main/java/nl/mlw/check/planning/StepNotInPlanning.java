package nl.mlw.check.planning;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;

/** A step that has no row in the planning, in a plan whose planning has rows. */
final class StepNotInPlanning implements Rule {

    @Override
    public String id() {
        return "step-not-in-planning";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        if (plan.planning().rows().isEmpty()) {
            return Stream.empty();
        }
        Set<String> planned = plan.planning().rows().stream()
                .flatMap(row -> plan.step(row.step()).stream())
                .map(Step::id)
                .collect(Collectors.toSet());
        return plan.steps().stream()
                .filter(step -> !planned.contains(step.id()))
                .map(step -> StepFinding.of(id(), step, step.origin())
                        .see("planning", plan.planning().origin()));
    }
}
