package nl.mlw.compute;

import nl.mlw.model.Assignment;
import nl.mlw.source.Origin;

/**
 * One assignment that needs what another delivers, whichever of the two cards says so.
 *
 * @param origin where it is said
 */
public record Dependency(Assignment waiting, Assignment awaited, Origin origin) {}
