package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** A group of people that decides, steers or works: the steering group, the regional team, a college ({@code governance.yaml}). */
public record Body(
        String id,
        String title,
        List<String> aliases,
        Optional<String> task,
        List<String> responsibilities,
        Optional<String> mandate,
        Optional<Ref> reportsTo,
        Field<List<Member>> members,
        Field<Meets> meets,
        List<DecisionKind> decisionKinds,
        Optional<String> procedure,
        Origin origin) {

    /** Whether it may decide, as far as is known: not if the kinds of decision that it takes are given and none of them decides. */
    public boolean decides() {
        return decisionKinds().isEmpty() || decisionKinds().stream().anyMatch(DecisionKind::decides);
    }

    /** In what way a member sits in a body. */
    public enum Capacity implements Coded {
        MEMBER,
        ADVISER,
        ON_CALL,
        CHAIR,
        SECRETARY
    }

    /** A seat in a body, held by a role, for a municipality, in a term. */
    public record Member(
            Optional<String> number,
            Optional<Ref> role,
            Optional<Ref> municipality,
            Optional<Ref> person,
            Optional<String> function,
            Optional<LocalDate> from,
            Optional<LocalDate> through,
            Optional<Capacity> as,
            Origin origin) {}

    /** How often and where a body meets, and who is in the chair. */
    public record Meets(
            Optional<Integer> everyMonths,
            Optional<String> location,
            Optional<String> chair,
            Optional<String> note,
            Origin origin) {}
}
