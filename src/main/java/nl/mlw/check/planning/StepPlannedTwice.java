package nl.mlw.check.planning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Planning;
import nl.mlw.model.Step;

/** A step with two rows in the planning, of which documents show the first only. */
final class StepPlannedTwice implements Rule {

    @Override
    public String id() {
        return "step-planned-twice";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, Planning.Row> first = new HashMap<>();
        return facts.plan().planning().rows().stream()
                .flatMap(row -> facts
                        .plan()
                        .step(row.step())
                        .flatMap(step -> Optional.ofNullable(first.putIfAbsent(step.id(), row))
                                .map(earlier -> finding(step, row, earlier)))
                        .stream());
    }

    private Diagnostic finding(Step step, Planning.Row row, Planning.Row earlier) {
        return StepFinding.of(id(), step, row.step().origin())
                .with("number", row.number())
                .with("earlier", earlier.number())
                .see("first", earlier.step().origin());
    }
}
