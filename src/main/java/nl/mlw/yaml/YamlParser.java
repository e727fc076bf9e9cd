package nl.mlw.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns the text of one file into located nodes, through Jackson's token stream, and never fails on what an author typed. */
public final class YamlParser {
    /** Settings are made once, which costs as much as reading a small file; doubled keys we report ourselves, with both places. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder().setAllowDuplicateKeys(true).build())
            .build();

    private YamlParser() {}

    /** Reads one YAML document; whatever stands behind it is a finding. */
    public static YamlText parse(SourceFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        try (YAMLParser tokens = tokens(file)) {
            NodeReader reader = new NodeReader(file, tokens, problems);
            try {
                return new YamlText(root(reader, tokens), problems);
            } catch (JacksonException syntax) {
                Diagnostic better = new Mending(file, YamlParser::complaint)
                        .better(SyntaxProblem.of(file, syntax), reader.runsOn());
                problems.removeIf(earlier -> line(earlier) == line(better));
                problems.add(better);
            }
        } catch (TooDeep tooDeep) {
            problems.add(tooDeep.finding());
        }
        return new YamlText(Optional.empty(), problems);
    }

    private static Optional<YamlNode> root(NodeReader reader, YAMLParser tokens) {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        YamlNode root = reader.node(first);
        reader.expectEnd();
        return Optional.of(root);
    }

    /** What the parser has to say of a text, in its own terms. */
    private static Optional<Diagnostic> complaint(SourceFile file) {
        try (JsonParser tokens = tokens(file)) {
            JsonToken token = tokens.nextToken();
            while (token != null) {
                token = tokens.nextToken();
            }
            return Optional.empty();
        } catch (JacksonException syntax) {
            return Optional.of(SyntaxProblem.of(file, syntax));
        }
    }

    private static int line(Diagnostic problem) {
        return problem.origin().span().line();
    }

    private static YAMLParser tokens(SourceFile file) {
        return (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(file.text()));
    }
}
