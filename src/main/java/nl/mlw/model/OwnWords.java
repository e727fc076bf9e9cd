package nl.mlw.model;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a programme calls things in its documents, in place of the words that come with mlw.
 *
 * @param byLanguage by the tag of a language, the words by the key of the label that they replace
 */
public record OwnWords(Map<String, Map<String, String>> byLanguage) {

    /** Of a programme that is content with the usual words. */
    public static final OwnWords NONE = new OwnWords(Map.of());

    /** Words of one language, by the keys of labels. */
    public static OwnWords of(String language, Map<String, String> words) {
        return words.isEmpty() ? NONE : new OwnWords(Map.of(language, Map.copyOf(words)));
    }

    /** The words in this language, by the keys of labels. */
    public Map<String, String> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** These and others. */
    public OwnWords and(OwnWords others) {
        Map<String, Map<String, String>> all = new HashMap<>(byLanguage);
        others.byLanguage.forEach((language, words) -> all.merge(language, words, OwnWords::joined));
        return new OwnWords(Map.copyOf(all));
    }

    private static Map<String, String> joined(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }
}
