package nl.mlw.model;

import java.util.List;

/** Who decides and who works: bodies, roles and the people in public office. */
public record Governance(List<Body> bodies, List<Role> roles, List<Person> people) {}
