package nl.mlw.expression;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/**
 * What came of an expression.
 *
 * @param mistakes what is wrong with the expression itself; then nothing can be said of the plan
 * @param tooCostly why it was stopped, because it asked for more work than it may take
 * @param asked how many things it was asked of; of none, nothing has been tested
 * @param failing the things for which it is not true
 */
public record Outcome(List<Mistake> mistakes, Optional<Stop> tooCostly, int asked, List<Subject> failing) {

    /**
     * Where an expression was stopped.
     *
     * @param together because all expressions of the plan together took too much
     */
    public record Stop(Origin where, boolean together) {}

    static Outcome wrong(List<Mistake> mistakes) {
        return new Outcome(List.copyOf(mistakes), Optional.empty(), 0, List.of());
    }

    static Outcome stopped(Origin where, boolean together) {
        return new Outcome(List.of(), Optional.of(new Stop(where, together)), 0, List.of());
    }

    static Outcome answered(int asked, List<Subject> failing) {
        return new Outcome(List.of(), Optional.empty(), asked, List.copyOf(failing));
    }

    /** Whether it was asked, and of nothing. */
    public boolean isIdle() {
        return asked == 0 && mistakes.isEmpty() && tooCostly.isEmpty();
    }
}
