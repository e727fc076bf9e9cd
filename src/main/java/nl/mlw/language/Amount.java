package nl.mlw.language;

import java.math.BigDecimal;

/** Money inside a message, to be shown as the reader's language writes it. */
public record Amount(BigDecimal amount, String currency) {}
