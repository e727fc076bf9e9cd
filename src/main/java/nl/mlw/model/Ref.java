package nl.mlw.model;

import nl.mlw.kind.Kind;
import nl.mlw.source.Origin;

/** A mention of something else in the plan, as written: an id, or a title or alias that {@link Names} resolves. */
public record Ref(String written, Kind kind, Origin origin) {}
