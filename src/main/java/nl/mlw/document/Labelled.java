package nl.mlw.document;

/** A value with its name in front of it, as on a cover. */
public record Labelled(String label, String value) {}
