package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** One framework (<i>kader</i>) of this programme: where it comes from and what it requires ({@code frameworks/*.yaml}). */
public record RequirementSet(
        String id, String title, Optional<String> source, List<Requirement> requirements, Origin origin) {

    /** One requirement, and of which of the three kinds it is. */
    public record Requirement(
            String id,
            String title,
            Optional<Located<String>> text,
            Optional<String> source,
            Located<String> kind,
            List<Located<String>> checks,
            Optional<Ref> document,
            Optional<Ref> by,
            Origin origin) {}
}
