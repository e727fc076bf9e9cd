package nl.mlw.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.compute.Facts;
import nl.mlw.document.table.Cell;
import nl.mlw.language.Language;
import nl.mlw.model.Municipality;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme;

/** Which edition of which plan a document was made from, in words for covers and page footers. */
public final class Edition {
    private final Plan plan;
    private final Programme programme;
    private final Language language;

    /** Of this plan, in this language. */
    public Edition(Plan plan, Language language) {
        this.plan = plan;
        this.programme = plan.programme();
        this.language = language;
    }

    /** The footer of a document about the plan itself: its name, the programme, the version and its date. */
    public String footer(String name) {
        return language.word(
                "edition.footer",
                Map.of(
                        "document",
                        name,
                        "programme",
                        programme.shortTitle().orElse(programme.title()),
                        "number",
                        programme.version().number(),
                        "date",
                        programme.version().date().value()));
    }

    /** The municipalities as in a sentence. */
    public String municipalities() {
        return language.list(
                programme.municipalities().stream().map(Municipality::name).toList());
    }

    /** The first and the last day of the programme. */
    public String period() {
        return language.word(
                "edition.period-text",
                Map.of(
                        "from",
                        language.longDate(programme.from().value()),
                        "through",
                        language.longDate(programme.through().value())));
    }

    /** Concept or adopted, with the decision where it is known. */
    public Cell status() {
        if (!programme.version().adopted()) {
            return new Cell.Words(language.word("edition.draft"));
        }
        Map<String, Object> arguments = new HashMap<>();
        programme.version().decision().ifPresent(ref -> arguments.put("decision", plan.title(ref)));
        return Cell.Phrase.of(language.marking().word("edition.adopted", arguments));
    }

    /** What a page of a document about the plan itself tells a reader or an archive. */
    public PageInfo page(String title, String subject, String documentName, String footerName, List<Mark> marks) {
        return new PageInfo(
                title,
                subject,
                documentName,
                language.tag(),
                programme.language(),
                programme.version().date().value(),
                false,
                marks,
                footer(footerName));
    }

    /**
     * What a page of a document about how the plan stands tells; the words are labels of the document: {@code title-of}, {@code subject},
     * {@code title} and {@code footer}.
     *
     * @param document the name of the document, as its labels begin
     * @param variant behind the keys of the last two, such as {@code -provisional}; mostly empty
     */
    public PageInfo page(String document, String variant, Facts facts) {
        Map<String, Object> arguments = Map.of(
                "programme",
                programme.shortTitle().orElse(programme.title()),
                "version",
                programme.version().number(),
                "date",
                facts.asOf());
        return new PageInfo(
                language.word(document + ".title-of", arguments),
                language.word(document + ".subject", arguments),
                language.word(document + ".title" + variant),
                language.tag(),
                programme.language(),
                facts.asOf(),
                false,
                Mark.of(facts),
                language.word(document + ".footer" + variant, arguments));
    }

    /** All of this on a cover, in order. */
    public List<Labelled> cover() {
        List<Labelled> facts = new java.util.ArrayList<>();
        facts.add(labelled("municipalities", municipalities()));
        facts.add(labelled("period", period()));
        facts.add(labelled("version", String.valueOf(programme.version().number())));
        facts.add(labelled("date", language.longDate(programme.version().date().value())));
        facts.add(new Labelled(label("status"), status()));
        programme.version().from().ifPresent(ref -> facts.add(Labelled.own(label("from"), plan.title(ref))));
        programme.version().to().ifPresent(ref -> facts.add(Labelled.own(label("for"), plan.title(ref))));
        return facts;
    }

    private Labelled labelled(String key, String value) {
        return new Labelled(label(key), value);
    }

    private String label(String key) {
        return language.word("edition.label." + key);
    }
}
