package nl.mlw.expression;

import java.util.Map;
import nl.mlw.source.Origin;

/** One thing that an expression is asked about: its id, where it stands, and all that can be asked of it. */
public record Subject(String id, Origin origin, Map<String, Object> values) {}
