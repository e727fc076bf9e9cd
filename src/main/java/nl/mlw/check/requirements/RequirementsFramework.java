package nl.mlw.check.requirements;

import java.util.List;
import nl.mlw.check.Framework;
import nl.mlw.check.Rule;

/** The team's own frameworks: whether they name rules that exist, and which of their requirements are not met. */
public final class RequirementsFramework implements Framework {
    private final KnownRules known;

    /** The frameworks whose rules a requirement may name. */
    public RequirementsFramework(List<Framework> others) {
        this.known = new KnownRules(others);
    }

    @Override
    public String id() {
        return "requirements";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new RequirementUnknownRule(known),
                new RequirementWrongParameter(known),
                new RequirementNotMet(),
                new RequirementTestsNothing(known),
                new AttestationMissing(),
                new AttestationExpired());
    }

    /** All are found while the expressions are evaluated, which happens once. */
    @Override
    public List<String> reportedElsewhere() {
        return List.of("expression-invalid", "expression-too-costly");
    }
}
