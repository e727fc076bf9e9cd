package nl.mlw.check.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.RuleSettings;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.language.Suggestions;
import nl.mlw.model.Located;
import nl.mlw.model.Setting;

/**
 * What may be wrong with a value that a team sets for rules, wherever it does so: no such parameter, no such value, or another one elsewhere.
 *
 * @param id the rule that reports it
 * @param rulebook the rules and their parameters
 * @param others what else may stand in the same place
 */
record SettingProblem(String id, Rulebook rulebook, List<String> others) {

    /** What is wrong with a value for these rules; {@code set} holds what was set before, and gains what is right. */
    Optional<Diagnostic> of(List<String> rules, Setting setting, Map<String, Located<String>> set) {
        String name = setting.name().value();
        List<String> having = rules.stream()
                .filter(rule -> rulebook.parameters(rule).contains(name))
                .toList();
        if (having.isEmpty()) {
            return anyKnown(rules) ? Optional.of(unknown(rules, setting.name())) : Optional.empty();
        }
        if (setting.values().size() != 1
                || RuleSettings.wholeNumber(setting.values().get(0).value()).isEmpty()) {
            return Optional.of(about(setting).with("written", written(setting)));
        }
        Located<String> value = setting.values().get(0);
        return having.stream()
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
    private boolean anyKnown(List<String> rules) {
        return rules.stream().anyMatch(rulebook.ids()::contains);
    }

    private Diagnostic unknown(List<String> rules, Located<String> name) {
        List<String> names = new ArrayList<>(others);
        rules.stream()
                .flatMap(rule -> rulebook.parameters(rule).stream())
                .distinct()
                .forEach(names::add);
        Diagnostic finding = Diagnostic.of(id, name.origin())
                .as(names.isEmpty() ? "none" : "unknown")
                .with("parameter", name.value())
                .with("rules", rules)
                .with("known", names);
        return Suggestions.nearest(name.value(), names)
                .map(s -> finding.with("suggestion", s))
                .orElse(finding);
    }

    private Diagnostic about(Setting setting) {
        Located<String> place =
                setting.values().isEmpty() ? setting.name() : setting.values().get(0);
        return Diagnostic.of(id, place.origin())
                .with("parameter", setting.name().value());
    }

    private static String written(Setting setting) {
        return String.join(", ", setting.values().stream().map(Located::value).toList());
    }
}
