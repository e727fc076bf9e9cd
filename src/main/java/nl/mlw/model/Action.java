package nl.mlw.model;

import java.util.Optional;
import nl.mlw.source.Origin;

/** Something that was agreed to be done ({@code actions.yaml}). */
public record Action(
        String id,
        String text,
        Optional<Ref> holder,
        Optional<Time> due,
        boolean done,
        Optional<String> source,
        Origin origin) {}
