package nl.mlw.check.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mlw.check.Framework;
import nl.mlw.check.Parameter;
import nl.mlw.check.RulePage;
import nl.mlw.check.Rulebook;
import nl.mlw.check.Scope;

/** The rules that a requirement may name, each with the parameters that a team may set and the things that it looks at. */
final class KnownRules {
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final Rulebook pages;

    KnownRules(List<Framework> frameworks) {
        this.pages = new Rulebook(frameworks);
        for (Framework framework : frameworks) {
            framework.pages().forEach(id -> parameters.put(id, List.of()));
            framework
                    .rules()
                    .forEach(rule -> parameters.put(
                            rule.id(),
                            rule.parameters().stream().map(Parameter::name).toList()));
        }
    }

    Set<String> ids() {
        return parameters.keySet();
    }

    /** What a rule looks at; nothing for a rule that does not exist. */
    List<Scope> looksAt(String rule) {
        return pages.page(rule).map(RulePage::looksAt).orElse(List.of());
    }

    List<String> parameters(String rule) {
        return parameters.getOrDefault(rule, List.of());
    }
}
