package nl.mlw.document.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.RuleGroups;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.document.table.CellText;
import nl.mlw.load.PlanFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that every requirement is accounted for, and that what serves nothing is said in words. */
class FrameworksDocumentTest {
    private static final String KADERS = """
            id: KAD-voorbeeld
            title: Kaders van de regio
            requirements:
              - {id: K-01, title: Niet te vroeg, kind: computed, check: start-before-plan}
              - {id: K-02, title: Werkdagen, kind: computed, check: non-working-start}
              - {id: K-03, title: Norm, kind: attested, by: ROL-programmamanager}
              - {id: K-04, title: Wet, kind: attested, by: ROL-programmamanager}
              - {id: K-05, title: Kort, kind: expression, for-each: step, require: "false", message: "{id} is te lang."}
              - {id: K-06, title: Onzin, kind: computed, check: no-such-rule}
            """;
    private static final PlanFolder PLAN = new Overlay()
            .put("frameworks/kaders.yaml", KADERS)
            .lay(
                    "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml",
                    "planning: {start: 2026-01-10, until: 2026-06-01}")
            .put("waivers.yaml", """
                    waivers:
                      - {rule: K-02, ids: [OPD-1.1], reason: Een zaterdag., decision: BES-2026-01-05, expires: 2026-12-31}
                    """)
            .put("attestations.yaml", """
                    attestations:
                      - {id: ATT-1, requirement: K-03, by: ROL-programmamanager, on: 2026-01-05, evidence: Zelfevaluatie}
                    """)
            .folder();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyFactStandsInMarkdownAndInHtml(String tag) {
        ViewFacts.standInBothOutputs(page(PLAN, tag));
    }

    @Test
    void eachRequirementIsMetDeviatingAttestedNotMetOrOpen() {
        assertThat(rows())
                .extracting(row -> row.get(0) + " " + row.get(2))
                .containsExactly(
                        "K-01 Voldaan",
                        "K-02 Afwijking",
                        "K-03 Verklaard",
                        "K-04 Open",
                        "K-05 Niet voldaan",
                        "K-06 Open");
    }

    @Test
    void whatWasFoundAllowedOrDeclaredIsSaid() {
        assertThat(rows().get(1).get(3))
                .isEqualTo(
                        "Geaccepteerd voor OPD-1.1 met besluit Opdrachten vastgesteld na de startbijeenkomsten, tot en met 31-12-2026.");
        assertThat(rows().get(2).get(3)).isEqualTo("Verklaard door Programmamanager op 05-01-2026: Zelfevaluatie.");
        assertThat(rows().get(4).get(3)).isEqualTo("K-05 (Kort): op 2 plaatsen niet voldaan: OPD-1.1 en OPD-1.2.");
    }

    @Test
    void emptyRowsAndColumnsAreSaidInWords() {
        FrameworksView view = view(page(PLAN, "nl"));
        assertThat(view.matrices().get(0).empty())
                .extracting(CellText::of)
                .containsExactly("Bij elk doel hoort een opdracht.", "Elke opdracht dient een doel.");
        assertThat(view.matrices().get(1).empty())
                .extracting(CellText::of)
                .containsExactly("Het plan noemt geen aanbevelingen.");
        assertThat(view.matrices().get(2).empty())
                .extracting(CellText::of)
                .containsExactly(
                        "Geen enkel kader wordt op een kaart genoemd.", "Geen enkele opdracht noemt een kader.");
    }

    @Test
    void theRealPlanCanBePrinted() {
        Page page = page(Checks.folder(Path.of("plan")), "nl");
        assertThat(new String(Printed.pdf(page), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private static List<List<String>> rows() {
        return CellText.rows(view(page(PLAN, "nl")).frameworks().get(0).table());
    }

    private static FrameworksView view(Page page) {
        return (FrameworksView) page.view();
    }

    private static Page page(PlanFolder folder, String tag) {
        return new FrameworksDocument(RuleGroups.rulebook())
                .pages(Plans.checked(folder), Printed.language(tag))
                .get(0);
    }
}
