package nl.mlw.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.mlw.model.Located;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;

/** Reads one text, or a text for each language. */
final class TextByLanguage {

    private TextByLanguage() {}

    /** By language; the key is empty for a text that was written once for all, and without any the map is. */
    static Map<String, Located<String>> read(Fields f, String key) {
        Optional<YamlNode> node = f.node(key);
        if (node.isEmpty()) {
            return Map.of();
        }
        if (node.get() instanceof YamlScalar) {
            return Map.of("", f.text(key));
        }
        Map<String, Located<String>> texts = new LinkedHashMap<>();
        f.mapping(key)
                .ifPresent(each -> each.read(m -> {
                    LanguageTags.keys(m).forEach(tag -> m.maybeText(tag).ifPresent(text -> texts.put(tag, text)));
                    return texts;
                }));
        return texts;
    }
}
