package nl.mlw.expression;

import java.util.Optional;
import nl.mlw.load.Written;
import nl.mlw.source.Origin;

/**
 * A thing that can be asked about.
 *
 * @param made what became of it
 * @param written as it stands in the files; not if it follows from something else, as the only step of an assignment without steps does
 */
record Thing<T>(String id, Origin origin, T made, Optional<Written> written) {}
