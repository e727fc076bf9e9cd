package nl.mlw.model;

import java.util.List;

/** What one programme does in its own way, while any other may do otherwise (in {@code programme.yaml}). */
public record Habits(List<RuleSetting> rules) {}
