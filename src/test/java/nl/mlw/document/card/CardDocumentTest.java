package nl.mlw.document.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.compute.Facts;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.render.pdf.PdfConformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at cards: that they say what the plan says, and no more than it knows. */
class CardDocumentTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
    private static final String CARD = "assignments/1-samenwerking/1.2-werkafspraken.yaml";

    @Test
    void aCardHasTheTwelveFieldsOfTheSourceInItsOrder() {
        String card = Printed.markdown(page(Plans.real(), "OPD-2.1", "nl"));
        assertThat(card)
                .contains(
                        "- Thema: 2 Regionale inkoop\n- Opdracht: 2.1 Visie middellange termijn (boven)regionale inkoop");
        assertThat(HEADING.matcher(card)
                        .results()
                        .map(heading -> heading.group(1))
                        .limit(12))
                .containsExactly(
                        "Omschrijving opdracht",
                        "Kaders en uitgangspunten",
                        "Resultaat",
                        "Beschikbare documentatie",
                        "Financiële middelen",
                        "Verantwoordelijk uitvoerder",
                        "Samenstelling uitvoerders",
                        "Personele capaciteit",
                        "Relatie met andere opdrachten",
                        "Bedrijfsvoeringsaspecten",
                        "Planning",
                        "Risico's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void markdownAndHtmlSayAllThatIsInTheView(String tag) {
        for (Facts facts : List.of(Plans.real(), Plans.asPrinted())) {
            assertThat(new CardDocument(List.of()).pages(Plans.sound(facts), Printed.language(tag)))
                    .hasSize(16)
                    .allSatisfy(ViewFacts::standInBothOutputs);
        }
    }

    @Test
    void eachLanguageHasItsOwnFolder() {
        assertThat(page(Plans.real(), "OPD-2.1", "nl").path()).isEqualTo("opdrachten/OPD-2.1");
        assertThat(page(Plans.real(), "OPD-2.1", "en").path()).isEqualTo("en/assignments/OPD-2.1");
    }

    @Test
    void theThreeKindsOfEmptyPrintDifferently() {
        String card = card("""
                operations: {not-applicable: Er verandert niets.}
                capacity: {unknown: {owner: ROL-programmamanager, by: 2026-03-01}}
                """, "team");
        assertThat(field(card, "Bedrijfsvoeringsaspecten")).isEqualTo("*Niet van toepassing:* Er verandert niets.");
        assertThat(field(card, "Personele capaciteit"))
                .isEqualTo("*Nog niet bekend. Programmamanager zoekt dit uit, uiterlijk op 01-03-2026.*");
        assertThat(field(card, "Samenstelling uitvoerders")).isEqualTo("*Nog niet ingevuld*");
    }

    @Test
    void noRisksIsNotTheSameAsNobodyHasLooked() {
        assertThat(field(card("risks: {none: true, inventoried: 2026-01-05}\n"), "Risico's"))
                .isEqualTo("Geen, volgens de inventarisatie van 05-01-2026.");
        assertThat(field(card("risks: {none: true}\n"), "Risico's"))
                .isEqualTo("Geen (niet bekend wanneer dit is nagegaan).");
        assertThat(field(card("risks: {not-inventoried: true}\n"), "Risico's"))
                .isEqualTo("*Nog niet geïnventariseerd*");
    }

    @Test
    void aRiskIsToldInFull() {
        Overlay overlay = new Overlay().lay(CARD, "risks: [RIS-1]\n").put("risks.yaml", """
                        status: inventoried
                        on: 2026-01-05
                        risks:
                          - {id: RIS-1, cause: Krappe markt, event: Vacature blijft open, effect: Vertraging,
                             likelihood: high, impact: medium, measure: Inhuren, owner: ROL-programmamanager, status: open}
                        """);
        assertThat(field(Printed.markdown(page(Printed.facts(overlay), "OPD-1.2", "nl")), "Risico's"))
                .isEqualTo("Vacature blijft open *Oorzaak:* Krappe markt *Gevolg:* Vertraging *Kans:* hoog"
                        + " *Impact:* gemiddeld *Maatregel:* Inhuren *Eigenaar:* Programmamanager *Stand:* open");
    }

    @Test
    void anAmountComesFromTheBudgetAndPmIsNotZero() {
        assertThat(field(Printed.markdown(page(Plans.real(), "OPD-1.5", "nl")), "Financiële middelen"))
                .endsWith("""
                        Uit de begroting:

                        - Post 1 Programmamanager: PM (pro memorie: bedrag nog niet bekend)
                        - Post 2 Kwartiermaker: €\u00a060.000""");
        assertThat(field(card("finance: {text: Twee bijeenkomsten., lines: [BEG-1]}\n"), "Financiële middelen"))
                .endsWith("Post 1 Werkbijeenkomsten: €\u00a05.000, inclusief btw, incidenteel");
    }

    @Test
    void aCostThatIsAnnouncedWithoutAnAmountSaysSo() {
        assertThat(field(card("finance: {text: Er komt een bureau., cost: announced}\n"), "Financiële middelen"))
                .endsWith("Er zijn kosten aangekondigd. Het bedrag is nog niet bekend.");
    }

    @Test
    void aStepThatCannotBeIsSaidInWords() {
        assertThat(field(Printed.markdown(page(Plans.asPrinted(), "OPD-2.1", "nl")), "Planning"))
                .contains("(stap 1): 01-09-2021 tot 01-04-2021 (voorlopig)."
                        + " Dit kan niet: de einddatum ligt niet na de startdatum.");
    }

    @Test
    void aConditionalResultNamesItsCondition() {
        assertThat(field(Printed.markdown(page(Plans.real(), "OPD-2.1", "nl")), "Resultaat"))
                .contains(
                        "- Stap 2: Gezamenlijke visie met de andere regio's. *Voorwaarde:* Als uit de verkenning blijkt");
    }

    @Test
    void aMentionIsPrintedAsItsTitleAndAnUnknownOneAsItWasWritten() {
        String card = card("""
                frameworks: {refs: [DOC-bestaat-niet]}
                relations: {depends-on: [OPD-1.1, Iets onbekends]}
                """);
        assertThat(field(card, "Relatie met andere opdrachten"))
                .isEqualTo("Heeft nodig:\n\n- 1.1 [Rolbeschrijvingen](OPD-1.1.md)\n- Iets onbekends");
        assertThat(field(card, "Kaders en uitgangspunten")).isEqualTo("DOC-bestaat-niet");
    }

    @Test
    void whatOnlyAnotherCardTellsStandsWithTheRelations() {
        String card = Printed.markdown(page(Plans.real(), "OPD-3.1", "nl"));
        assertThat(field(card, "Relatie met andere opdrachten")).startsWith("Nodig voor:\n\n- 3.3 [");
    }

    @Test
    void aNameThatIsThereTwiceStandsThereOnce() {
        assertThat(field(Printed.markdown(page(Plans.real(), "OPD-3.4", "nl")), "Kaders en uitgangspunten"))
                .isEqualTo("K-11 Vigerende wet- en regelgeving");
    }

    @Test
    void markupInAFieldStaysText() {
        Page page = page(Plans.asPrinted(), "OPD-2.1", "nl");
        assertThat(Printed.markdown(page)).contains("&lt;p>Ontwikkel een visie").doesNotContain("<p>Ontwikkel");
        assertThat(Printed.html(page)).contains("&lt;p&gt;Ontwikkel een visie");
    }

    @Test
    void anEnglishCardKeepsThePlansOwnWordsAndSaysThatTheyAreDutch() {
        assertThat(Printed.html(page(Plans.real(), "OPD-2.1", "en")))
                .contains("<th scope=\"row\">Responsible for carrying it out</th>")
                .contains("Assignment 2.1: <span lang=\"nl\">Visie middellange termijn (boven)regionale inkoop</span>");
    }

    @Test
    void aCardIsPdfA2aAndPdfUa1() throws Exception {
        assertThat(PdfConformance.failures(Printed.pdf(page(Plans.asPrinted(), "OPD-2.1", "en"))))
                .isEmpty();
    }

    private static Page page(Facts facts, String id, String tag) {
        return new CardDocument(List.of(id))
                .pages(Plans.sound(facts), Printed.language(tag))
                .get(0);
    }

    /** The card of the small plan with this laid over it, and without these keys. */
    private static String card(String piece, String... without) {
        Overlay overlay = new Overlay().lay(CARD, piece);
        for (String key : without) {
            overlay.lay(CARD, key + ": {}\n");
        }
        return Printed.markdown(page(Printed.facts(overlay), "OPD-1.2", "nl"));
    }

    private static String field(String card, String name) {
        String field = "(?ms)^## " + Pattern.quote(name) + "\\n\\n(.*?)\\n\\n(?=## )";
        return Pattern.compile(field)
                .matcher(card)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
