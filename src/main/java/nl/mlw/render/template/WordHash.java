package nl.mlw.render.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** The labels of one language, as `words.report.title` and as `words["report.title"]`. */
final class WordHash implements TemplateHashModel, TemplateScalarModel {

    private final NavigableMap<String, String> words;
    private final String key;

    WordHash(NavigableMap<String, String> words) {
        this(words, "");
    }

    private WordHash(NavigableMap<String, String> words, String key) {
        this.words = words;
        this.key = key;
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        String full = key.isEmpty() ? name : key + "." + name;
        if (startsAKey(full + ".")) {
            return new WordHash(words, full);
        }
        String word = words.get(full);
        return word == null ? null : new SimpleScalar(word);
    }

    private boolean startsAKey(String prefix) {
        String next = words.ceilingKey(prefix);
        return next != null && next.startsWith(prefix);
    }

    @Override
    public String getAsString() throws TemplateModelException {
        String word = words.get(key);
        if (word == null) {
            throw new TemplateModelException("‘words." + key + "’ is een groep woorden, geen woord.");
        }
        return word;
    }

    @Override
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
