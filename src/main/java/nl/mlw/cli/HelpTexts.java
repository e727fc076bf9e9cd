package nl.mlw.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.document.Choice;
import nl.mlw.document.DocumentKind;
import nl.mlw.language.Language;
import org.jspecify.annotations.Nullable;

/** What help says: of documents what their labels say, which are read only when help is shown. */
final class HelpTexts extends ResourceBundle {
    private static final String INDENT = "  ";

    /** What help asks for, and the key of the label that answers. */
    private final Map<String, String> keys = new LinkedHashMap<>();

    private final Supplier<Language> words;

    HelpTexts(ResourceBundle texts, List<DocumentKind> kinds, Supplier<Language> words) {
        setParent(texts);
        this.words = words;
        for (DocumentKind kind : kinds) {
            add(kind.name(), "usage.description", kind, "about");
            add(kind.name(), "usage.footer", kind, "examples");
            add(kind.name(), "as-of", kind, "as-of");
            add(kind.name(), "format", kind, "format");
            for (Choice choice : kind.choices()) {
                add(kind.name(), choice.key(), kind, choice.key());
                add(BuildCommand.NAME, choice.key(), kind, choice.key());
            }
        }
    }

    private void add(String command, String asked, DocumentKind kind, String label) {
        keys.putIfAbsent("mlw." + command + "." + asked, kind.name() + ".help." + label);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        String label = keys.get(key);
        if (label == null) {
            return null;
        }
        String word = words.get().words().get(label);
        if (word == null) {
            return parent.getObject(label.substring(label.lastIndexOf('.') + 1));
        }
        return label.endsWith(".examples") ? indented(word) : word;
    }

    private static String indented(String lines) {
        return lines.lines().map(line -> INDENT + line).collect(Collectors.joining("\n"));
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Stream.concat(keys.keySet().stream(), parent.keySet().stream())
                .distinct()
                .toList());
    }
}
