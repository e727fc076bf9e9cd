package nl.mlw.check.requirements;

import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.language.Suggestions;
import nl.mlw.model.Located;
import nl.mlw.model.RuleSetting;

/** What a programme says of a rule that does not exist, says without a reason, or says of a rule that cannot be so. */
final class RuleSetWrongly implements Rule {
    static final String ID = "rule-set-wrongly";

    private final Supplier<Rulebook> all;

    /** All rules, these among them; asked only if a programme says something of rules. */
    RuleSetWrongly(Supplier<Rulebook> all) {
        this.all = all;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        List<RuleSetting> own = facts.settings().own();
        if (own.isEmpty()) {
            return Stream.empty();
        }
        Rulebook rulebook = all.get();
        return own.stream()
                .flatMap(setting -> findings(rulebook, setting)
                        .map(finding -> finding.about(facts.plan().programme().id())
                                .with("rule", setting.rule().value())));
    }

    private static Stream<Diagnostic> findings(Rulebook rulebook, RuleSetting setting) {
        Located<String> rule = setting.rule();
        if (!rulebook.ids().contains(rule.value())) {
            return Stream.of(unknown(rulebook, rule));
        }
        if (setting.off().isEmpty()
                && setting.severity().isEmpty()
                && setting.settings().isEmpty()) {
            return Stream.of(Diagnostic.of(ID, rule.origin()).as("nothing"));
        }
        SettingProblem problem = new SettingProblem(ID, rulebook, List.of("off", "severity"));
        return Stream.concat(
                setting.off().stream().flatMap(reason -> off(rulebook, rule.value(), reason)),
                setting.settings().stream()
                        .flatMap(each -> problem.of(List.of(rule.value()), each, new HashMap<>()).stream()));
    }

    private static Stream<Diagnostic> off(Rulebook rulebook, String rule, Located<String> reason) {
        if (!rulebook.canBeOff(rule)) {
            return Stream.of(Diagnostic.of(ID, reason.origin()).as("always-on"));
        }
        return reason.value().isEmpty()
                ? Stream.of(Diagnostic.of(ID, reason.origin()).as("no-reason"))
                : Stream.empty();
    }

    private static Diagnostic unknown(Rulebook rulebook, Located<String> rule) {
        Diagnostic finding = Diagnostic.of(ID, rule.origin()).as("unknown-rule");
        return Suggestions.nearest(rule.value(), rulebook.ids())
                .map(name -> finding.with("suggestion", name))
                .orElse(finding);
    }
}
