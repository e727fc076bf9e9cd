package nl.mlw.diagnostic;

/** A word in a message that differs by language, such as the name of a field; the rule's page has it under {@code terms}, else the labels have it. */
public record Term(String key) {}
