package nl.mlw.model;

import java.util.Optional;
import nl.mlw.source.Origin;

/** What an assignment has to deliver, where needed as a product that others use. */
public record Result(
        String id,
        Located<String> text,
        Optional<Ref> product,
        Optional<Ref> step,
        Optional<String> condition,
        Origin origin) {}
