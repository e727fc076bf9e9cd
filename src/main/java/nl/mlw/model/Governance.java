package nl.mlw.model;

import java.util.List;

/** Who decides and who works: bodies, roles and the people in public office. */
public record Governance(List<Body> bodies, List<Role> roles, List<Person> people) {

    /** Nothing is known of it yet. */
    public static final Governance NONE = new Governance(List.of(), List.of(), List.of());
}
