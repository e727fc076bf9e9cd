package nl.mlw.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
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
        Optional<YamlNode> root = Optional.empty();
        try (YAMLParser tokens = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
            NodeReader reader = new NodeReader(file, tokens, problems);
            JsonToken first = tokens.nextToken();
            if (first != null) {
                root = Optional.of(reader.node(first));
                reader.expectEnd();
            }
        } catch (TooDeep tooDeep) {
            problems.add(tooDeep.finding());
        } catch (JacksonException syntax) {
            problems.add(SyntaxProblem.of(file, syntax));
        }
        return new YamlText(root, problems);
    }
}
