package nl.mlw.expression;

import java.math.BigDecimal;

/** An amount as the evaluator sees it: a value of its own kind, because it compares the numbers that it knows as binary fractions. */
record Exact(BigDecimal amount) {

    /** Without trailing zeros, so that equal amounts are equal. */
    Exact {
        amount = amount.stripTrailingZeros();
    }

    int compareTo(BigDecimal other) {
        return amount.compareTo(other);
    }

    Exact plus(Exact other) {
        return new Exact(amount.add(other.amount));
    }

    Exact minus(Exact other) {
        return new Exact(amount.subtract(other.amount));
    }
}
