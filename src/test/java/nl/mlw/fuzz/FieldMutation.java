package nl.mlw.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlParser;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlSequence;

/** Changes one field of a file that can be read, and leaves it readable. */
final class FieldMutation {
    /** Fields in which a team writes what it likes. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "short-title",
            "name",
            "text",
            "note",
            "description",
            "frameworks",
            "documentation",
            "capacity",
            "summary",
            "cause",
            "effect",
            "measure",
            "decision",
            "advice",
            "reason",
            "role",
            "when",
            "evidence",
            "verdict",
            "event",
            "source",
            "condition",
            "not-applicable",
            "meaning",
            "testers",
            "message");

    private final SourceFile file;
    private final Random random;
    private final List<YamlMapping.Entry> entries = new ArrayList<>();

    FieldMutation(String text, Random random) {
        this.file = new SourceFile("f", text);
        this.random = random;
        YamlParser.parse(file).root().ifPresent(this::gather);
    }

    private void gather(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            entries.addAll(mapping.entries());
            mapping.entries().forEach(entry -> gather(entry.value()));
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(this::gather);
        }
    }

    /** A text of the plan becomes another one, with all signs in it that people use. */
    String withOtherWords() {
        List<YamlMapping.Entry> texts = entries.stream()
                .filter(entry -> WORDS.contains(entry.key().text()) && entry.value() instanceof YamlScalar)
                .filter(entry -> !written(entry.value()).matches("[A-Z]{3}-.*"))
                .toList();
        if (texts.isEmpty()) {
            return file.text();
        }
        YamlNode value = texts.get(random.nextInt(texts.size())).value();
        String words = OddWords.any(random);
        String quoted = '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        boolean block = value.origin().span().line() != value.origin().span().endLine();
        return file.text().substring(0, start(value))
                + quoted
                + (block ? "\n" : "")
                + file.text().substring(end(value));
    }

    /** A field is taken out, with the comma behind it. */
    String withoutOne() {
        if (entries.isEmpty()) {
            return file.text();
        }
        YamlMapping.Entry entry = entries.get(random.nextInt(entries.size()));
        String before = file.text().substring(0, start(entry.key()));
        String after = file.text().substring(end(entry.value()));
        return before + after.replaceFirst("^\\s*,\\s*", "");
    }

    private String written(YamlNode node) {
        return file.text().substring(start(node), end(node));
    }

    private int start(YamlNode node) {
        return file.index(node.origin().span());
    }

    private int end(YamlNode node) {
        Span span = node.origin().span();
        return Math.max(start(node), file.index(Span.at(span.endLine(), span.endColumn())));
    }
}
