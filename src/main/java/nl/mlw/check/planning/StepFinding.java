package nl.mlw.check.planning;

import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Step;
import nl.mlw.source.Origin;

/** Begins a finding about a step in the way that all rules of the planning do. */
final class StepFinding {

    private StepFinding() {}

    /** A finding of a rule on this step, at this place. */
    static Diagnostic of(String rule, Step step, Origin place) {
        return Diagnostic.of(rule, place)
                .about(step.id())
                .with("step", step.id())
                .with("title", step.title().value());
    }
}
