package nl.mlw.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.compute.Stage;
import nl.mlw.diagnostic.Severity;
import nl.mlw.yaml.FrontMatter;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlSequence;

/** Reads a rule's page. */
final class RulePageParser {
    private final String id;
    private final YamlMapping front;
    private final String body;

    private RulePageParser(String id, YamlMapping front, String body) {
        this.id = id;
        this.front = front;
        this.body = body;
    }

    static RulePage parse(String group, String id, String text) {
        FrontMatter page = FrontMatter.of(id + ".md", text);
        return new RulePageParser(id, page.front(), page.body()).page(group);
    }

    private RulePage page(String group) {
        Map<String, RulePage.Sentences> texts = new HashMap<>();
        for (String language : List.of("nl", "en")) {
            front.value(language).ifPresent(node -> texts.put(language, words(node)));
        }
        return new RulePage(
                id,
                group,
                list("looks-at").stream().map(Scope::of).toList(),
                severities(),
                texts,
                list("group-by"),
                front.value("source").map(RulePageParser::text).orElse(""),
                body);
    }

    /** One for all variants, or one for each that differs and one for {@code default}. */
    private Map<String, Map<Stage, Severity>> severities() {
        YamlNode node = front.value("severity")
                .orElseThrow(() -> new IllegalArgumentException("rule page " + id + " has no severity"));
        if (!(node instanceof YamlMapping mapping) || mapping.value("default").isEmpty()) {
            return Map.of("", severities(node));
        }
        Map<String, Map<Stage, Severity>> severities = new HashMap<>();
        mapping.entries().forEach(e -> severities.put(variant(e.key().text()), severities(e.value())));
        return severities;
    }

    /** One word for all stages, or one for each; a stage that is left out is as bad as the one it falls back on. */
    private Map<Stage, Severity> severities(YamlNode node) {
        Map<Stage, Severity> severities = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            severities.put(stage, severity(node, stage));
        }
        return severities;
    }

    private Severity severity(YamlNode node, Stage stage) {
        if (!(node instanceof YamlMapping byStage)) {
            return severity(node);
        }
        return byStage.value(stage.key())
                .map(this::severity)
                .or(() -> stage.fallback().map(earlier -> severity(node, earlier)))
                .orElse(Severity.WARNING);
    }

    private Severity severity(YamlNode node) {
        for (Severity severity : Severity.values()) {
            if (severity.key().equals(text(node))) {
                return severity;
            }
        }
        throw new IllegalArgumentException("rule page " + id + ": no such severity: " + text(node));
    }

    private RulePage.Sentences words(YamlNode node) {
        YamlMapping mapping = (YamlMapping) node;
        return new RulePage.Sentences(
                mapping.value("title").map(RulePageParser::text).orElse(""),
                variants(mapping, "message"),
                variants(mapping, "help"),
                variants(mapping, "places"),
                variants(mapping, "terms"),
                variants(mapping, "group"));
    }

    /** One text for all variants, or a text for each, of which {@code default} is the usual one. */
    private static Map<String, String> variants(YamlMapping mapping, String key) {
        Map<String, String> variants = new HashMap<>();
        mapping.value(key).ifPresent(node -> {
            if (node instanceof YamlMapping each) {
                each.entries().forEach(e -> variants.put(variant(e.key().text()), text(e.value())));
            } else {
                variants.put("", text(node));
            }
        });
        return variants;
    }

    private static String variant(String key) {
        return key.equals("default") ? "" : key;
    }

    private List<String> list(String key) {
        return front.value(key)
                .map(node -> node instanceof YamlSequence items
                        ? items.items().stream().map(RulePageParser::text).toList()
                        : List.of(text(node)))
                .orElse(List.of());
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text().strip() : "";
    }
}
