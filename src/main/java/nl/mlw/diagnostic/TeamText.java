package nl.mlw.diagnostic;

import java.util.Map;

/**
 * A sentence that the team wrote in its own framework, to be shown inside a message.
 *
 * @param texts by language; under the empty key if it was written once for all languages
 * @param arguments the values of its named places
 */
public record TeamText(Map<String, String> texts, Map<String, Object> arguments) {

    /** The sentence for a language, else for all, else for any: better in another language than not at all. */
    public String in(String language) {
        return texts.getOrDefault(
                language,
                texts.getOrDefault(
                        "", texts.values().stream().sorted().findFirst().orElse("")));
    }
}
