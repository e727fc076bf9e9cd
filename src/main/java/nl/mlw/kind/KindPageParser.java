package nl.mlw.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mlw.yaml.FrontMatter;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlSequence;

/** Reads a kind's page; a word in it that nobody reads is a fault of ours. */
final class KindPageParser {
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final Set<String> KIND = Set.of("kind", "prefix", "file", "under", "nl", "en", "fields", "computed");
    private static final Set<String> FIELD =
            Set.of("type", "many", "required", "personal", "empty", "nl", "en", "of", "example", "fields");

    private final String id;

    private KindPageParser(String id) {
        this.id = id;
    }

    static KindPage parse(String id, String text) {
        FrontMatter page = FrontMatter.of(id + ".md", text);
        return new KindPageParser(id).kind(page.front(), page.body());
    }

    private KindPage kind(YamlMapping front, String body) {
        onlyKnown(front, KIND);
        if (!id.equals(text(front, "kind"))) {
            throw new IllegalArgumentException("page of kind " + id + " says that it is of another");
        }
        Map<String, KindPage.Names> names = new HashMap<>();
        for (String language : LANGUAGES) {
            front.value(language)
                    .map(YamlMapping.class::cast)
                    .ifPresent(each -> names.put(language, new KindPage.Names(text(each, "one"), text(each, "many"))));
        }
        return new KindPage(
                id,
                text(front, "prefix"),
                text(front, "file"),
                text(front, "under"),
                names,
                fields(front, "fields"),
                fields(front, "computed"),
                body);
    }

    private List<FieldPage> fields(YamlMapping around, String key) {
        List<FieldPage> fields = new ArrayList<>();
        around.value(key)
                .map(YamlMapping.class::cast)
                .ifPresent(all -> all.entries()
                        .forEach(each -> fields.add(field(each.key().text(), (YamlMapping) each.value()))));
        return fields;
    }

    private FieldPage field(String key, YamlMapping field) {
        onlyKnown(field, FIELD);
        Optional<YamlNode> of = field.value("of");
        Map<String, FieldPage.Explained> words = new HashMap<>();
        for (String language : LANGUAGES) {
            field.value(language).map(YamlMapping.class::cast).ifPresent(each -> words.put(language, words(each)));
        }
        return new FieldPage(
                key,
                FieldType.of(text(field, "type")),
                text(field, "many").equals("true"),
                text(field, "required").equals("true"),
                text(field, "personal").equals("true"),
                text(field, "empty").equals("true"),
                words,
                of.map(KindPageParser::choices).orElse(List.of()),
                of.map(KindPageParser::list).orElse(List.of()),
                field.value("example").map(KindPageParser::text),
                fields(field, "fields"));
    }

    private static FieldPage.Explained words(YamlMapping words) {
        List<String> also = words.value("also").map(KindPageParser::list).orElse(List.of());
        return new FieldPage.Explained(text(words, "label"), text(words, "meaning"), also);
    }

    private static List<FieldPage.Choice> choices(YamlNode of) {
        return of instanceof YamlMapping mapping
                ? mapping.entries().stream()
                        .map(each -> new FieldPage.Choice(each.key().text(), list(each.value())))
                        .toList()
                : List.of();
    }

    private static List<String> list(YamlNode node) {
        if (node instanceof YamlSequence items) {
            return items.items().stream().map(KindPageParser::text).toList();
        }
        return node instanceof YamlScalar ? List.of(text(node)) : List.of();
    }

    private void onlyKnown(YamlMapping mapping, Set<String> known) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key().text())) {
                throw new IllegalArgumentException(
                        "page of kind " + id + ": unknown word " + entry.key().text());
            }
        }
    }

    private static String text(YamlMapping mapping, String key) {
        return mapping.value(key).map(KindPageParser::text).orElse("");
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text().strip() : "";
    }
}
