package nl.mlw.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All rules' pages, each read only when somebody needs it. */
public final class Rulebook {
    private final Map<String, String> frameworks = new LinkedHashMap<>();
    private final Map<String, List<String>> parameters = new HashMap<>();
    private final Set<String> alwaysOn = new HashSet<>();
    private final Map<String, RulePage> pages = new ConcurrentHashMap<>();

    /** The pages of these frameworks. */
    public Rulebook(List<Framework> all) {
        all.forEach(framework -> {
            framework.pages().forEach(id -> frameworks.put(id, framework.id()));
            framework.rules().forEach(rule -> parameters.put(rule.id(), names(rule.parameters())));
            alwaysOn.addAll(framework.alwaysOn());
        });
    }

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }

    /** All rule ids, framework by framework. */
    public Set<String> ids() {
        return frameworks.keySet();
    }

    /** What a team may set for a rule; nothing for a rule that does not exist. */
    public List<String> parameters(String id) {
        return parameters.getOrDefault(id, List.of());
    }

    /** Whether there is such a rule, and a programme may turn it off. */
    public boolean canBeOff(String id) {
        return frameworks.containsKey(id) && !alwaysOn.contains(id);
    }

    /** What a rule looks at; nothing for a rule that does not exist. */
    public List<Scope> looksAt(String id) {
        return page(id).map(RulePage::looksAt).orElse(List.of());
    }

    /** The page of a rule, if there is such a rule. */
    public Optional<RulePage> page(String id) {
        return Optional.ofNullable(frameworks.get(id))
                .map(framework ->
                        pages.computeIfAbsent(id, i -> RulePageParser.parse(framework, i, text(framework, i))));
    }

    /** The page of a rule that is known to exist, because one of our own stages reported it. */
    public RulePage pageOf(String id) {
        return page(id).orElseThrow(() -> new IllegalArgumentException("no page for rule " + id));
    }

    private static String text(String framework, String id) {
        String path = "/nl/mlw/rules/" + framework + "/" + id + ".md";
        try (InputStream in = Rulebook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no page at " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
