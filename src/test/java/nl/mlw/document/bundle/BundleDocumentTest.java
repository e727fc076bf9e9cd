package nl.mlw.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.compute.Facts;
import nl.mlw.document.Anchors;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.render.PdfConformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the bundle: that it holds all cards, and that its contents and totals are true. */
class BundleDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void markdownAndHtmlSayAllThatIsInTheView(String tag) {
        for (Facts facts : List.of(Plans.real(), Plans.asPrinted())) {
            ViewFacts.standInBothOutputs(page(facts, tag));
        }
    }

    @Test
    void eachLineOfTheContentsPointsToAHeading() {
        Page page = page(Plans.real(), "nl");
        String markdown = Printed.markdown(page);
        String html = Printed.html(page);
        Anchors anchors = new Anchors();
        List<String> headings = Pattern.compile("(?m)^#{2,3} (.*)$")
                .matcher(markdown)
                .results()
                .map(heading -> anchors.next(heading.group(1)))
                .toList();
        assertThat(view(page).contents())
                .hasSize(6 + 16 + 3)
                .allSatisfy(entry -> assertThat(headings).contains(entry.id()))
                .allSatisfy(entry -> assertThat(html).contains(" id=\"" + entry.id() + "\""));
    }

    @Test
    void aThemeAddsUpTheLinesOfItsCardsWithoutPm() {
        BundleView view = view(page(Plans.real(), "nl"));
        assertThat(total(view, 0)).isEqualTo("€\u00a060.000,00, exclusief 1 PM-post");
        assertThat(total(view, 1)).isEqualTo("€\u00a0165.000,00");
        assertThat(total(view, 2)).isEqualTo("Geen begrotingspost");
    }

    @Test
    void theBudgetSaysWhatItsTotalLeavesOut() {
        BudgetAnnex budget = view(page(Plans.real(), "nl")).budget();
        assertThat(budget.totalLabel()).isEqualTo("Totaal, exclusief 1 PM-post");
        assertThat(budget.total()).isEqualTo("€\u00a0275.000,00");
        assertThat(budget.caption()).contains("globale raming");
    }

    @Test
    void thePlanningHasTheSeventeenRowsInTheirOrder() {
        PlanningAnnex planning = view(page(Plans.real(), "nl")).planning();
        assertThat(planning.rows().stream().map(PlanningAnnex.Row::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList());
        assertThat(planning.rows().get(2).reference()).isEqualTo("2.1 stap 1");
        assertThat(view(page(Plans.real(), "nl")).planningHeading()).isEqualTo("Planning (voorlopig)");
    }

    @Test
    void whatIsOpenIsToldByField() {
        assertThat(view(page(Plans.real(), "nl")).open().rows())
                .contains(new OpenAnnex.Row("Risico's", "Nog niet geïnventariseerd", "alle 16 opdrachten"))
                .contains(new OpenAnnex.Row("Begroting", "PM (pro memorie: bedrag nog niet bekend)", "post 1"))
                .noneMatch(row -> row.state().startsWith("Niet van toepassing"));
    }

    @Test
    void anAssignmentWithoutAThemeIsNotLost() {
        Overlay overlay =
                new Overlay().lay("assignments/1-samenwerking/1.2-werkafspraken.yaml", "theme: THE-bestaat-niet\n");
        BundleView view = view(page(Printed.facts(overlay), "nl"));
        assertThat(view.themes()).hasSize(2).last().satisfies(last -> {
            assertThat(last.label()).isEqualTo("Opdrachten zonder thema");
            assertThat(last.cards()).hasSize(1);
        });
    }

    @Test
    void aPlanWithoutBudgetSaysSoWhereTheBudgetWouldBe() {
        Overlay overlay = new Overlay().put("budget.yaml", "estimate: global\nstatus: draft\nlines: []\n");
        Page page = page(Printed.facts(overlay), "nl");
        assertThat(Printed.markdown(page))
                .contains(
                        "## Bijlage 2: Begroting\n\nHet plan heeft geen begrotingsposten.\n\n## Bijlage 3: Open punten")
                .doesNotContain("Begroting van het");
    }

    @Test
    void thePdfConformsAndGivesEachCardOnePage() throws Exception {
        byte[] bytes = Printed.pdf(page(Plans.real(), "nl"));
        assertThat(PdfConformance.failures(bytes)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1 + 1 + 6 + 16 + 4);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("€\u00a0150.000,00").contains("01-09-2021 tot 01-04-2022");
        }
    }

    private static Page page(Facts facts, String tag) {
        return new BundleDocument()
                .pages(Plans.sound(facts), Printed.language(tag))
                .get(0);
    }

    private static BundleView view(Page page) {
        return (BundleView) page.view();
    }

    private static String total(BundleView view, int theme) {
        return view.themes().get(theme).totals().get(1).value();
    }
}
