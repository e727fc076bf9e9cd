package nl.mlw.check.requirements;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;
import nl.mlw.check.Rulebook;

/** The team's own frameworks and settings: whether they name rules that exist, and which of their requirements are not met. */
public final class RequirementsGroup implements RuleGroup {
    private final List<RuleGroup> others;
    private final Rulebook known;

    /** The groups whose rules a requirement may name. */
    public RequirementsGroup(List<RuleGroup> others) {
        this.others = List.copyOf(others);
        this.known = new Rulebook(others);
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
                new AttestationExpired(),
                new RuleSetWrongly(this::all));
    }

    private Rulebook all() {
        return new Rulebook(Stream.concat(others.stream(), Stream.of(this)).toList());
    }

    /** Who turns these off would make a requirement look met that nobody has tested. */
    @Override
    public List<String> alwaysOn() {
        return pages().stream().filter(id -> !id.startsWith("attestation-")).toList();
    }

    /** All are found while the expressions are evaluated, which happens once. */
    @Override
    public List<String> reportedElsewhere() {
        return List.of("expression-invalid", "expression-too-costly");
    }
}
