package nl.mlw.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.Stage;
import nl.mlw.diagnostic.Severity;

/**
 * A rule's page: its manual, its words and its test.
 *
 * @param looksAt the things that the rule looks at; what a requirement asks of other things it does not test
 * @param severities how bad the defect is, by variant and for each stage of the plan or step
 * @param texts the sentences in each language, by the language's tag
 * @param groupBy the arguments that findings must share to be shown as one; see {@link Sentences#group}
 * @param source where the rule comes from: a chapter, a law or practice
 * @param body the page below its front matter, as Markdown
 */
public record RulePage(
        String id,
        String group,
        List<Scope> looksAt,
        Map<String, Map<Stage, Severity>> severities,
        Map<String, Sentences> texts,
        List<String> groupBy,
        String source,
        String body) {

    /**
     * The sentences of one language.
     *
     * @param title what the defect is called; empty in Dutch, where the page itself says it
     * @param messages by variant; the empty variant is the usual one
     * @param help by variant, likewise
     * @param places the labels of related places
     * @param terms words that stand in the messages and differ by language
     * @param group by variant, the message for many findings at once; without one each is told by itself
     */
    public record Sentences(
            String title,
            Map<String, String> messages,
            Map<String, String> help,
            Map<String, String> places,
            Map<String, String> terms,
            Map<String, String> group) {}

    /** How bad the defect usually is at a stage. */
    public Severity severity(Stage stage) {
        return severity("", stage);
    }

    /** How bad a variant of the defect is at a stage. */
    public Severity severity(String variant, Stage stage) {
        Map<Stage, Severity> usual = severities.getOrDefault("", Map.of());
        return severities.getOrDefault(variant, usual).getOrDefault(stage, Severity.WARNING);
    }

    /** What the defect is called in this language, by its tag; in Dutch if that language has no name for it. */
    public String title(String language) {
        return Optional.ofNullable(texts.get(language))
                .map(Sentences::title)
                .filter(own -> !own.isEmpty())
                .orElseGet(this::title);
    }

    /** The first line of the page: its title, without the id. */
    public String title() {
        return body.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(id);
    }
}
