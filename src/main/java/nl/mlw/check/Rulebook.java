package nl.mlw.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.mlw.source.Bundled;

/** All rules' pages, each read only when somebody needs it. */
public final class Rulebook {
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, List<String>> parameters = new HashMap<>();
    private final Set<String> alwaysOn = new HashSet<>();
    private final Map<String, RulePage> pages = new ConcurrentHashMap<>();

    /** The pages of these groups. */
    public Rulebook(List<RuleGroup> all) {
        all.forEach(group -> {
            group.pages().forEach(id -> groups.put(id, group.id()));
            group.rules().forEach(rule -> parameters.put(rule.id(), names(rule.parameters())));
            alwaysOn.addAll(group.alwaysOn());
        });
    }

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }

    /** All rule ids, group by group. */
    public Set<String> ids() {
        return groups.keySet();
    }

    /** What a team may set for a rule; nothing for a rule that does not exist. */
    public List<String> parameters(String id) {
        return parameters.getOrDefault(id, List.of());
    }

    /** Whether there is such a rule, and a programme may turn it off. */
    public boolean canBeOff(String id) {
        return groups.containsKey(id) && !alwaysOn.contains(id);
    }

    /** What a rule looks at; nothing for a rule that does not exist. */
    public List<Scope> looksAt(String id) {
        return page(id).map(RulePage::looksAt).orElse(List.of());
    }

    /** The page of a group of rules. */
    public GroupPage group(RuleGroup group) {
        return GroupPage.parse(group.id(), text(group.id()));
    }

    /** The page of a rule, if there is such a rule. */
    public Optional<RulePage> page(String id) {
        return Optional.ofNullable(groups.get(id))
                .map(group -> pages.computeIfAbsent(id, i -> RulePageParser.parse(group, i, text(group + "/" + i))));
    }

    /** The page of a rule that is known to exist, because one of our own stages reported it. */
    public RulePage pageOf(String id) {
        return page(id).orElseThrow(() -> new IllegalArgumentException("no page for rule " + id));
    }

    private static String text(String name) {
        return Bundled.text("/nl/mlw/rules/" + name + ".md");
    }
}
