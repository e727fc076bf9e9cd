package nl.mlw.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.RulePage;
import nl.mlw.check.Rulebook;
import nl.mlw.model.Located;
import nl.mlw.model.RuleSetting;

/** Words how a rule applies in the plan at hand: off and why, how bad, and with what values. */
record RuleInPlan(Session session, RulePage page, Rulebook rulebook, Optional<RuleSetting> setting) {

    String severity() {
        if (off().isPresent()) {
            return session.texts().say("rule.off");
        }
        RuleSeverity words = new RuleSeverity(session);
        return setting.flatMap(RuleSetting::severity).map(words::word).orElseGet(() -> words.range(page));
    }

    List<String> remarks() {
        return Stream.concat(
                        off().map(reason -> say("rule.off.why", "reason", reason)).stream(),
                        values().map(value -> say("rule.set", "value", value)))
                .toList();
    }

    private Optional<String> off() {
        return setting.filter(s -> rulebook.canBeOff(page.id()))
                .flatMap(RuleSetting::off)
                .map(Located::value)
                .filter(reason -> !reason.isEmpty());
    }

    private Stream<String> values() {
        return setting.stream()
                .flatMap(s -> s.settings().stream())
                .filter(value ->
                        rulebook.parameters(page.id()).contains(value.name().value()))
                .map(value -> value.name().value() + " "
                        + String.join(
                                ", ",
                                value.values().stream().map(Located::value).toList()));
    }

    private String say(String key, String name, String value) {
        return session.texts().say(key, Map.of(name, value));
    }
}
