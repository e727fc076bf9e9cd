package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** Something that one assignment makes and another needs ({@code products.yaml}). */
public record Product(String id, String title, List<String> aliases, Optional<Ref> owner, Origin origin) {}
