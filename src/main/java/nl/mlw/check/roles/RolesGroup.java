package nl.mlw.check.roles;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** Who does what, and whether that person or body exists. */
public final class RolesGroup implements RuleGroup {

    @Override
    public String id() {
        return "roles";
    }

    @Override
    public List<Rule> rules() {
        return List.of(new UnknownRole(), new TeamMissesMunicipality(), new ExecutorIsClient());
    }
}
