package nl.mlw.check.requirements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.Requirement;
import nl.mlw.model.Requirement.Computed;

/** A parameter that the named rules do not have, a value that is none, two values for one parameter, or an id that does not exist. */
final class RequirementWrongParameter implements Rule {
    private final SettingProblem problem;

    RequirementWrongParameter(Rulebook known) {
        this.problem = new SettingProblem(id(), known, List.of());
    }

    @Override
    public String id() {
        return "requirement-wrong-parameter";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, Located<String>> set = new HashMap<>();
        facts.settings()
                .own()
                .forEach(own -> own.settings()
                        .forEach(each -> problem.of(List.of(own.rule().value()), each, set)));
        return facts.requirements().all().stream()
                .filter(requirement -> requirement.test() instanceof Computed)
                .flatMap(requirement -> findings(facts, requirement, (Computed) requirement.test(), set));
    }

    private Stream<Diagnostic> findings(
            Facts facts, Requirement requirement, Computed computed, Map<String, Located<String>> set) {
        List<String> rules = computed.checks().stream().map(Located::value).toList();
        Stream<Diagnostic> settings =
                computed.settings().stream().flatMap(setting -> problem.of(rules, setting, set).stream());
        Stream<Diagnostic> scope = computed.only().stream()
                .filter(id -> !exists(facts, id.value()))
                .map(id -> Diagnostic.of(id(), id.origin()).as("unknown-id").with("written", id.value()));
        return Stream.concat(settings, scope)
                .map(finding -> finding.about(requirement.id()).with("id", requirement.id()));
    }

    /** Whether anything in the plan has this id, or had it before. */
    static boolean exists(Facts facts, String id) {
        return facts.plan().names().byId(facts.plan().names().idOf(id)).isPresent()
                || id.equals(facts.plan().programme().id());
    }
}
