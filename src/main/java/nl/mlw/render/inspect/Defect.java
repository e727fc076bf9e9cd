package nl.mlw.render.inspect;

import java.util.Map;
import nl.mlw.language.Language;

/**
 * Something that a reader of a PDF would stumble over, as data: which sentence says it, where, and what goes into it.
 *
 * @param key of the sentence among the words of a language, below {@code pdf}
 * @param page starts at 1; 0 when it is about the file as a whole
 */
public record Defect(String key, int page, Map<String, String> details) {

    public Defect {
        details = Map.copyOf(details);
    }

    Defect(String key) {
        this(key, 0, Map.of());
    }

    /** Whether the page is sound, but too small for what stands on it. */
    public boolean isForLackOfRoom() {
        return key.equals("outside") || key.equals("overlap");
    }

    /** Whether the page does all it can with what the plan asks of it, and the plan has a finding of its own. */
    public boolean isOfThePlan() {
        return key.equals("spelled-out");
    }

    /** The sentence, with the page in front where there is one. */
    public String sentence(Language language) {
        String what = language.word("pdf." + key, details);
        return page == 0 ? what : language.word("pdf.place", Map.of("page", page, "defect", what));
    }
}
