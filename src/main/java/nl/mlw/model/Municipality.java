package nl.mlw.model;

import nl.mlw.source.Origin;

/** One of the municipalities that carry out the programme together. */
public record Municipality(String id, String name, Origin origin) {}
