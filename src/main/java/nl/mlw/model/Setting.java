package nl.mlw.model;

import java.util.List;

/** A value for a parameter of a rule, as written; a list where several stand. */
public record Setting(Located<String> name, List<Located<String>> values) {}
