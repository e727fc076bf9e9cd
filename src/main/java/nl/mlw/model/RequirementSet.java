package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** One framework (<i>kader</i>) of this programme: where it comes from and what it requires ({@code frameworks/*.yaml}). */
public record RequirementSet(
        String id, String title, Optional<String> source, List<Requirement> requirements, Origin origin) {}
