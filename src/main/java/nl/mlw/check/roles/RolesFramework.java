package nl.mlw.check.roles;

import java.util.List;
import nl.mlw.check.Framework;
import nl.mlw.check.Rule;

/** Who does what, and whether that person or body exists. */
public final class RolesFramework implements Framework {

    @Override
    public String id() {
        return "roles";
    }

    @Override
    public List<Rule> rules() {
        return List.of(new UnknownRole(), new TeamMissesMunicipality(), new ExecutorIsClient());
    }
}
