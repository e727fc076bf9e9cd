package nl.mlw.compute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Severity;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Requirement.Computed;
import nl.mlw.model.RuleSetting;
import nl.mlw.model.Setting;

/** How a team has set the rules: in its programme ({@code rules:}) and in its frameworks ({@code with:}). */
public final class RuleSettings {
    private final List<RuleSetting> own;
    private final List<Computed> tests;

    private RuleSettings(List<RuleSetting> own, List<Computed> tests) {
        this.own = own;
        this.tests = tests;
    }

    static RuleSettings of(Plan plan) {
        return new RuleSettings(
                plan.programme().habits().rules(),
                plan.frameworks().stream()
                        .flatMap(framework -> framework.requirements().stream())
                        .flatMap(requirement ->
                                requirement.test() instanceof Computed test ? Stream.of(test) : Stream.empty())
                        .toList());
    }

    /** What stands in the programme, in its order. */
    public List<RuleSetting> own() {
        return own;
    }

    /** What stands in the programme about this rule. */
    public Optional<RuleSetting> of(String rule) {
        return own.stream()
                .filter(setting -> setting.rule().value().equals(rule))
                .findFirst();
    }

    /** How bad the programme thinks the defect of a rule is. */
    public Optional<Severity> severity(String rule) {
        return of(rule).flatMap(RuleSetting::severity);
    }

    /** What the team has set a rule's parameter to; empty where it has not, and for what is no number. */
    public Optional<Integer> number(String rule, String parameter) {
        return Stream.concat(of(rule).stream().flatMap(setting -> setting.settings().stream()), inFrameworks(rule))
                .filter(setting -> setting.name().value().equals(parameter))
                .flatMap(setting -> setting.values().stream())
                .flatMap(written -> wholeNumber(written.value()).stream())
                .findFirst();
    }

    /** A number as a parameter may have it: whole, above zero, and not absurd. */
    public static Optional<Integer> wholeNumber(String written) {
        return written.matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private Stream<Setting> inFrameworks(String rule) {
        return tests.stream()
                .filter(test -> test.checks().stream().map(Located::value).anyMatch(rule::equals))
                .flatMap(test -> test.settings().stream());
    }
}
