package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** Who carries an assignment out. */
public record Team(Optional<Located<String>> text, List<Member> members) {

    /** One place in the team. */
    public record Member(
            Ref role, Optional<Ref> municipality, Optional<Integer> hours, Optional<String> expertise, Origin origin) {}
}
