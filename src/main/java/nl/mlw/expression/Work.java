package nl.mlw.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import java.util.Map;

/** Counts what expressions make the machine do, and stops those that would go on and on; unlike a clock it stops them at the same point on every machine. */
@SuppressWarnings("Immutable") // one evaluator counts for itself, in one thread
final class Work implements CelEvaluationListener {
    /** A text is gone through so much faster than other values. */
    static final int LETTERS = 16;

    /** Making a list anew takes more than one value of it. */
    private static final int CONTAINER = 4;

    /** Of one thing; what is counted may have to be kept in memory too. */
    private static final long ONE_ANSWER = 2_000_000;

    /** Enough to compare five hundred steps with each other. */
    private static final long ONE_EXPRESSION = 12_000_000;

    /** However many expressions there are, looking at them ends. */
    private static final long ALL_EXPRESSIONS = 24_000_000;

    private long all = ALL_EXPRESSIONS;
    private long left;
    private long leftOfAnswer;

    /** What is done from here on is for another expression. */
    void beginExpression() {
        left = Math.min(ONE_EXPRESSION, all);
    }

    /** What is done from here on is for another thing. */
    void beginAnswer() {
        leftOfAnswer = Math.min(ONE_ANSWER, left);
    }

    /** Each part of an expression that got a value. The evaluator copies what has a name, with all that it holds. */
    @Override
    public void callback(CelExpr part, Object value) {
        switch (part.getKind()) {
            case IDENT -> {
                // What a loop collects is not copied; it has a name that nobody can type.
                charge(1);
                if (!part.ident().name().startsWith("@")) {
                    chargeAll(value);
                }
            }
            case SELECT -> chargeAll(value);
            default -> charge(1);
        }
    }

    /** A list may hold another one twice, and that one too, so that there is far more to go through than there is in memory. */
    private void chargeAll(Object value) {
        charge(1 + length(value) / LETTERS);
        if (value instanceof Iterable<?> list) {
            charge(CONTAINER);
            list.forEach(this::chargeAll);
        } else if (value instanceof Map<?, ?> map) {
            charge(CONTAINER);
            map.values().forEach(this::chargeAll);
        }
    }

    /** One is about what it takes to look at one value. */
    void charge(long units) {
        left -= units;
        leftOfAnswer -= units;
        all -= units;
        if (leftOfAnswer < 0) {
            throw new Exhausted();
        }
    }

    /** Whether it was not this expression alone that took too much, but all together. */
    boolean isSpent() {
        return all < 0;
    }

    static long length(Object value) {
        return value instanceof CharSequence text ? text.length() : 0;
    }

    /** No exception, because the evaluator takes those for an answer: {@code true || …} would go on. */
    static final class Exhausted extends Error {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("exhausted", null, false, false);
        }
    }
}
