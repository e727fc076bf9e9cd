package nl.mlw.check.requirements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Requirements;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.load.Suggestions;
import nl.mlw.model.Located;
import nl.mlw.model.Requirement;
import nl.mlw.model.Requirement.Computed;
import nl.mlw.model.Requirement.Setting;

/** A parameter that the named rules do not have, a value that is none, two values for one parameter, or an id that does not exist. */
final class RequirementWrongParameter implements Rule {
    private final KnownRules known;

    RequirementWrongParameter(KnownRules known) {
        this.known = known;
    }

    @Override
    public String id() {
        return "requirement-wrong-parameter";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, Located<String>> set = new HashMap<>();
        return facts.requirements().all().stream()
                .filter(requirement -> requirement.test() instanceof Computed)
                .flatMap(requirement -> findings(facts, requirement, (Computed) requirement.test(), set));
    }

    private Stream<Diagnostic> findings(
            Facts facts, Requirement requirement, Computed computed, Map<String, Located<String>> set) {
        Stream<Diagnostic> settings =
                computed.settings().stream().flatMap(setting -> problem(computed, setting, set).stream());
        Stream<Diagnostic> scope = computed.only().stream()
                .filter(id -> !exists(facts, id.value()))
                .map(id -> Diagnostic.of(id(), id.origin()).as("unknown-id").with("written", id.value()));
        return Stream.concat(settings, scope)
                .map(finding -> finding.about(requirement.id()).with("id", requirement.id()));
    }

    private Optional<Diagnostic> problem(Computed computed, Setting setting, Map<String, Located<String>> set) {
        String name = setting.name().value();
        List<String> rules = computed.checks().stream()
                .map(Located::value)
                .filter(rule -> known.parameters(rule).contains(name))
                .toList();
        if (rules.isEmpty()) {
            return anyKnown(computed) ? Optional.of(unknown(computed, setting.name())) : Optional.empty();
        }
        if (setting.values().size() != 1
                || Requirements.wholeNumber(setting.values().get(0).value()).isEmpty()) {
            return Optional.of(about(setting).with("written", written(setting)));
        }
        Located<String> value = setting.values().get(0);
        return rules.stream()
                .flatMap(rule -> Optional.ofNullable(set.putIfAbsent(rule + " " + name, value)).stream())
                .filter(earlier -> !earlier.value().equals(value.value()))
                .findFirst()
                .map(earlier -> about(setting)
                        .as("conflict")
                        .with("written", value.value())
                        .with("earlier", earlier.value())
                        .see("earlier", earlier.origin()));
    }

    /** Of a rule that does not exist nobody knows the parameters; that rule has been reported. */
    private boolean anyKnown(Computed computed) {
        return computed.checks().stream().anyMatch(check -> known.ids().contains(check.value()));
    }

    private Diagnostic unknown(Computed computed, Located<String> name) {
        List<String> names = computed.checks().stream()
                .flatMap(check -> known.parameters(check.value()).stream())
                .distinct()
                .toList();
        Diagnostic finding = Diagnostic.of(id(), name.origin())
                .as(names.isEmpty() ? "none" : "unknown")
                .with("parameter", name.value())
                .with("rules", computed.checks().stream().map(Located::value).toList())
                .with("known", names);
        return Suggestions.nearest(name.value(), names)
                .map(s -> finding.with("suggestion", s))
                .orElse(finding);
    }

    private Diagnostic about(Setting setting) {
        Located<String> place =
                setting.values().isEmpty() ? setting.name() : setting.values().get(0);
        return Diagnostic.of(id(), place.origin())
                .with("parameter", setting.name().value());
    }

    private static String written(Setting setting) {
        return String.join(", ", setting.values().stream().map(Located::value).toList());
    }

    /** Whether anything in the plan has this id, or had it before. */
    static boolean exists(Facts facts, String id) {
        return facts.plan().names().byId(facts.plan().names().idOf(id)).isPresent()
                || id.equals(facts.plan().programme().id());
    }
}
