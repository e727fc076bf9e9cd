package nl.mlw.model;

import nl.mlw.source.Origin;

/** A value of the plan together with the place where it was written. */
public record Located<T>(T value, Origin origin) {}
