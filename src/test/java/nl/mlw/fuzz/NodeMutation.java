package nl.mlw.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlParser;
import nl.mlw.yaml.YamlSequence;

/** Changes the nodes of a file, so that it mostly stays readable: a value becomes something odd or takes the place of another. */
final class NodeMutation {
    private final SourceFile file;
    private final Random random;
    private final List<YamlNode> nodes = new ArrayList<>();

    NodeMutation(String text, Random random) {
        this.file = new SourceFile("f", text);
        this.random = random;
        YamlParser.parse(file).root().ifPresent(this::gather);
    }

    private void gather(YamlNode node) {
        nodes.add(node);
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                nodes.add(entry.key());
                gather(entry.value());
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(this::gather);
        }
    }

    String changed() {
        if (nodes.isEmpty()) {
            return file.text() + OddText.any(random);
        }
        YamlNode node = nodes.get(random.nextInt(nodes.size()));
        return switch (random.nextInt(5)) {
            case 0 -> with(node, written(nodes.get(random.nextInt(nodes.size()))));
            case 1 -> with(node, "");
            case 2 -> with(node, '"' + OddText.any(random).replace("\\", "\\\\").replace("\"", "\\\"") + '"');
            case 3 -> with(node, written(node) + " " + OddText.any(random));
            default -> with(node, OddText.any(random));
        };
    }

    private String with(YamlNode node, String other) {
        return file.text().substring(0, start(node)) + other + file.text().substring(end(node));
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
