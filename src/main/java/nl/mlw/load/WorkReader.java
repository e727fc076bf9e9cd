package nl.mlw.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mlw.model.OwnWords;

/** Reads what a programme calls its units of work ({@code work:} in {@code programme.yaml}). */
final class WorkReader {
    private static final List<String> UNITS = List.of("assignment", "step", "kickoff");
    private static final Map<String, List<String>> ARTICLES =
            Map.of("nl", List.of("de", "het"), "en", List.of("a", "an"));

    private final Map<String, Map<String, String>> words = new TreeMap<>();

    private WorkReader() {}

    static OwnWords read(Fields programme) {
        WorkReader reader = new WorkReader();
        programme.mapping("work").ifPresent(work -> work.read(reader::units));
        return new OwnWords(reader.words);
    }

    private boolean units(Fields work) {
        UNITS.forEach(unit -> work.mapping(unit).ifPresent(m -> m.read(f -> languages(unit, f))));
        return true;
    }

    private boolean languages(String unit, Fields f) {
        ARTICLES.forEach((language, articles) ->
                f.mapping(language).ifPresent(m -> m.read(w -> words(language, "work." + unit + ".", articles, w))));
        return true;
    }

    /** One, many and the article belong together: with one of them missing a sentence would mix two words. */
    private boolean words(String language, String unit, List<String> articles, Fields f) {
        String one = f.string("one");
        String many = f.string("many");
        if (!f.has("article")) {
            f.reportMissing("article");
        }
        f.word("article", articles.toArray(String[]::new))
                .filter(article -> !one.isEmpty() && !many.isEmpty())
                .ifPresent(article -> words.computeIfAbsent(language, l -> new TreeMap<>())
                        .putAll(Map.of(unit + "one", one, unit + "many", many, unit + "article", article)));
        return true;
    }
}
