package nl.mlw.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.mlw.model.Located;
import nl.mlw.model.OwnWords;

/** Reads what a programme calls its units of work in each language ({@code work:}), in a programme and in what a report kept of it. */
final class WorkReader {
    private static final List<String> UNITS = List.of("assignment", "step", "kickoff");

    /** Of the languages that come with mlw; of any other only its own words know them. */
    private static final Map<String, List<String>> ARTICLES =
            Map.of("nl", List.of("de", "het"), "en", List.of("a", "an"));

    private final Said said;
    private final Map<String, Map<String, String>> words = new TreeMap<>();

    private WorkReader(Said said) {
        this.said = said;
    }

    static OwnWords read(Fields fields, Said said) {
        WorkReader reader = new WorkReader(said);
        fields.mapping("work").ifPresent(work -> work.read(reader::units));
        return new OwnWords(reader.words);
    }

    private boolean units(Fields work) {
        UNITS.forEach(unit -> work.mapping(unit).ifPresent(m -> m.read(f -> languages("work." + unit + ".", f))));
        return true;
    }

    private boolean languages(String unit, Fields f) {
        LanguageTags.keys(f).forEach(tag -> f.mapping(tag).ifPresent(m -> m.read(w -> words(tag, unit, w))));
        return true;
    }

    /** One, many and the article belong together: with one of them missing a sentence would mix two words. */
    private boolean words(String tag, String unit, Fields f) {
        String one = said.needed(f, "one");
        String many = said.needed(f, "many");
        article(tag, f)
                .filter(article -> !one.isEmpty() && !many.isEmpty())
                .ifPresent(article -> words.computeIfAbsent(tag, l -> new TreeMap<>())
                        .putAll(Map.of(unit + "one", one, unit + "many", many, unit + "article", article)));
        return true;
    }

    private static Optional<String> article(String tag, Fields f) {
        Optional<Located<String>> article = f.maybeCode("article");
        if (!f.has("article")) {
            f.reportMissing("article");
        }
        List<String> articles = ARTICLES.getOrDefault(tag, List.of());
        return article.map(Located::value).filter(word -> {
            boolean fits = articles.isEmpty() || articles.contains(word);
            if (!fits) {
                f.node("article")
                        .ifPresent(node -> f.reading()
                                .report(f.values().wrong(node, "choice").with("choices", articles)));
            }
            return fits;
        });
    }
}
