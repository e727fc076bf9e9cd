package nl.mlw.check.requirements;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.language.Suggestions;
import nl.mlw.model.Located;
import nl.mlw.model.Requirement;

/** A requirement that is to be computed by a rule that does not exist. */
final class RequirementUnknownRule implements Rule {
    private final Rulebook known;

    RequirementUnknownRule(Rulebook known) {
        this.known = known;
    }

    @Override
    public String id() {
        return "requirement-unknown-rule";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.requirements().all().stream().flatMap(this::findings);
    }

    private Stream<Diagnostic> findings(Requirement requirement) {
        return requirement.test() instanceof Requirement.Computed computed
                ? computed.checks().stream()
                        .filter(check -> !known.ids().contains(check.value()))
                        .map(check -> finding(requirement, check))
                : Stream.empty();
    }

    private Diagnostic finding(Requirement requirement, Located<String> check) {
        Diagnostic finding = Diagnostic.of(id(), check.origin())
                .about(requirement.id())
                .with("id", requirement.id())
                .with("rule", check.value());
        return Suggestions.nearest(check.value(), known.ids())
                .map(name -> finding.with("suggestion", name))
                .orElse(finding);
    }
}
