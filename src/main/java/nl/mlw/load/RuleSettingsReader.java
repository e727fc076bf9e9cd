package nl.mlw.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.mlw.model.Located;
import nl.mlw.model.RuleSetting;
import nl.mlw.model.Setting;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;

/** Reads which rules apply to a programme, and how ({@code rules:} in {@code programme.yaml}). */
final class RuleSettingsReader {
    private static final String OFF = "off";
    private static final String SEVERITY = "severity";

    /** What people write instead of a reason. */
    private static final Set<String> NO_REASON =
            Set.of("", "true", "false", "yes", "no", "ja", "nee", "on", "off", "aan", "uit", "x", "-");

    private RuleSettingsReader() {}

    static List<RuleSetting> read(Fields programme) {
        return programme
                .mapping("rules")
                .map(rules -> rules.keys().stream()
                        .flatMap(rule -> setting(rules, rule).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Whatever says something else than off or how bad. */
    private static List<Setting> settings(Fields f) {
        return f.keys().stream()
                .filter(name -> !name.equals(OFF) && !name.equals(SEVERITY))
                .map(name -> new Setting(new Located<>(name, f.place(name)), f.codes(name)))
                .toList();
    }

    private static Optional<RuleSetting> setting(Fields rules, String rule) {
        Located<String> name = new Located<>(rule, rules.place(rule));
        Optional<YamlNode> node = rules.node(rule);
        if (node.isEmpty()) {
            return Optional.of(nothing(name));
        }
        if (node.get() instanceof YamlScalar word && isNoReason(word.text())) {
            Located<String> nothing = new Located<>("", word.origin());
            return Optional.of(new RuleSetting(name, Optional.of(nothing), Optional.empty(), List.of()));
        }
        return rules.asMapping(rule, node.get())
                .map(f -> new RuleSetting(name, off(f), RequirementReader.severity(f), settings(f)))
                .filter(setting -> !setting.equals(nothing(name)));
    }

    private static RuleSetting nothing(Located<String> name) {
        return new RuleSetting(name, Optional.empty(), Optional.empty(), List.of());
    }

    private static Optional<Located<String>> off(Fields f) {
        if (!f.mentions(OFF)) {
            return Optional.empty();
        }
        return Optional.of(f.maybeText(OFF)
                .filter(text -> !isNoReason(text.value()))
                .orElseGet(() -> new Located<>("", f.valuePlace(OFF))));
    }

    private static boolean isNoReason(String text) {
        return NO_REASON.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
