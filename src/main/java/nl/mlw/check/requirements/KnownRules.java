package nl.mlw.check.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mlw.check.Framework;
import nl.mlw.check.Parameter;

/** The rules that a requirement may name, each with the parameters that a team may set. */
final class KnownRules {
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    KnownRules(List<Framework> frameworks) {
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

    List<String> parameters(String rule) {
        return parameters.getOrDefault(rule, List.of());
    }
}
