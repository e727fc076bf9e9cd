package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** Who hears what, and whether there is a plan for it ({@code communication.yaml}, chapter 8). */
public record Communication(
        Optional<Located<PlanStatus>> planStatus,
        Optional<Ref> planOwner,
        Optional<String> note,
        List<Audience> audiences,
        List<String> principles) {

    /** No communication recorded. */
    public static final Communication NONE =
            new Communication(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** How far the plan for who hears what is. */
    public enum PlanStatus implements Coded {
        MISSING,
        DRAFT,
        ADOPTED
    }

    /** A group of people that is to be kept informed. */
    public record Audience(
            String id,
            String title,
            Optional<String> message,
            Optional<String> channel,
            Optional<String> moment,
            Optional<Ref> responsible,
            Origin origin) {}
}
