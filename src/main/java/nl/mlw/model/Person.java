package nl.mlw.model;

import java.util.Optional;
import nl.mlw.source.Origin;

/** Somebody who holds public office; nobody else is named in a plan ({@code governance.yaml}). */
public record Person(
        String id, String name, Optional<String> office, Optional<Ref> municipality, boolean isPublic, Origin origin) {}
