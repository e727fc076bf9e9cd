package nl.mlw.diagnostic;

import nl.mlw.source.Origin;

/** A rule that the team has turned off, why, and where it says so. */
public record SwitchedOff(String rule, String reason, Origin place) {}
