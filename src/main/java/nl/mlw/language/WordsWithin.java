package nl.mlw.language;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand within other words: <code>{work.assignment.many}</code> in a sentence is the word with that key, and
 * <code>{Work.assignment.many}</code> the same with a capital. So a programme that calls its work otherwise needs to say so once.
 *
 * <p>A unit of work has an article, and each article its forms: with <code>work.assignment.article: de</code> and
 * <code>work.forms.de.the: "de {one}"</code> there is a word <code>work.assignment.the</code>.
 */
final class WordsWithin {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)}");
    private static final String UNITS = "work.";
    private static final String ARTICLE = ".article";
    private static final String FORMS = "work.forms.";

    private final NavigableMap<String, String> words;

    private WordsWithin(Map<String, String> written) {
        this.words = new TreeMap<>(written);
    }

    /** All words, with those that stand in them filled in. */
    static NavigableMap<String, String> filled(Map<String, String> written) {
        WordsWithin within = new WordsWithin(written);
        within.inflect();
        within.words.replaceAll((key, word) -> filled(within.words, word));
        return within.words;
    }

    private void inflect() {
        for (String key : Map.copyOf(words).keySet()) {
            if (key.startsWith(UNITS) && key.endsWith(ARTICLE)) {
                inflect(key.substring(0, key.length() - ARTICLE.length()), FORMS + words.get(key) + ".");
            }
        }
    }

    private void inflect(String unit, String forms) {
        String one = words.getOrDefault(unit + ".one", "");
        Map<String, String> ofArticle = Map.copyOf(words.subMap(forms, forms + Character.MAX_VALUE));
        ofArticle.forEach((form, sentence) ->
                words.put(unit + "." + form.substring(forms.length()), sentence.replace("{one}", one)));
    }

    /** A sentence with the words that stand in it; a place without a word stays as it is. */
    static String filled(Map<String, String> words, String sentence) {
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        return PLACE.matcher(sentence).replaceAll(place -> {
            String key = place.group(1);
            boolean capital = Character.isUpperCase(key.charAt(0));
            String word = word(words, Character.toLowerCase(key.charAt(0)) + key.substring(1));
            String shown = word == null ? place.group() : capital ? capitalised(word) : word;
            return java.util.regex.Matcher.quoteReplacement(shown);
        });
    }

    /** A form that a language does not have is the plain word. */
    private static @Nullable String word(Map<String, String> words, String key) {
        String word = words.get(key);
        return word == null && key.startsWith(UNITS)
                ? words.get(key.substring(0, key.lastIndexOf('.')) + ".one")
                : word;
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
