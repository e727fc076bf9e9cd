package nl.mlw.yaml;

import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;

/** What came out of one file: its root, if the text could be read so far, and all that is wrong with it as YAML. */
public record YamlText(Optional<YamlNode> root, List<Diagnostic> problems) {

    public YamlText {
        problems = List.copyOf(problems);
    }
}
