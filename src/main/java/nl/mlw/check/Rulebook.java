package nl.mlw.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.mlw.source.Bundled;
import org.jspecify.annotations.Nullable;

/** All rules' pages, each read only when somebody needs it, and the rules themselves not before. */
public final class Rulebook {
    /** By group and id: pages are part of the program, so that they are the same in every rulebook. */
    private static final Map<String, RulePage> PAGES = new ConcurrentHashMap<>();

    private final Supplier<List<RuleGroup>> all;
    private @Nullable Index index;

    /** What is known of the rules without their pages. */
    private record Index(Map<String, String> groups, Map<String, List<String>> parameters, Set<String> alwaysOn) {

        static Index of(List<RuleGroup> all) {
            Index index = new Index(new LinkedHashMap<>(), new HashMap<>(), new HashSet<>());
            all.forEach(group -> {
                group.pages().forEach(id -> index.groups.put(id, group.id()));
                group.rules().forEach(rule -> index.parameters.put(rule.id(), names(rule.parameters())));
                index.alwaysOn.addAll(group.alwaysOn());
            });
            return index;
        }
    }

    /** The pages of these groups, which are asked for when the first is needed. */
    public Rulebook(Supplier<List<RuleGroup>> all) {
        this.all = all;
    }

    /** The pages of these groups. */
    public Rulebook(List<RuleGroup> all) {
        this(() -> all);
    }

    private synchronized Index index() {
        if (index == null) {
            index = Index.of(all.get());
        }
        return index;
    }

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }

    /** All rule ids, group by group. */
    public Set<String> ids() {
        return index().groups().keySet();
    }

    /** What a team may set for a rule; nothing for a rule that does not exist. */
    public List<String> parameters(String id) {
        return index().parameters().getOrDefault(id, List.of());
    }

    /** Whether there is such a rule, and a programme may turn it off. */
    public boolean canBeOff(String id) {
        return index().groups().containsKey(id) && !index().alwaysOn().contains(id);
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
        return Optional.ofNullable(index().groups().get(id))
                .map(group ->
                        PAGES.computeIfAbsent(group + "/" + id, path -> RulePageParser.parse(group, id, text(path))));
    }

    /** The page of a rule that is known to exist, because one of our own stages reported it. */
    public RulePage pageOf(String id) {
        return page(id).orElseThrow(() -> new IllegalArgumentException("no page for rule " + id));
    }

    private static String text(String name) {
        return Bundled.text("/nl/mlw/rules/" + name + ".md");
    }
}
