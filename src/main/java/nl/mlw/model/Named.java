package nl.mlw.model;

import java.util.List;
import nl.mlw.kind.Kind;
import nl.mlw.source.Origin;

/** One thing in the plan that others can mention: its id, its title, and the other names that people use for it. */
public record Named(String id, Kind kind, String title, List<String> aliases, Origin origin) {}
