package nl.mlw.model;

import java.math.BigDecimal;

/** An exact amount in one currency; never a floating point number, never a guess. */
public record Money(BigDecimal amount, String currency) {

    /** Nothing of this currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum; both amounts are of the same currency. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount), currency);
    }

    /** Whether both are as much, however many decimals they were written with. */
    public boolean isSameAs(Money other) {
        return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
    }
}
