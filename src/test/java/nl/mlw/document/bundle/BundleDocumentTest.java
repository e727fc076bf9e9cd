package nl.mlw.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.compute.Facts;
import nl.mlw.document.Anchors;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.CellText;
import nl.mlw.document.table.Table;
import nl.mlw.render.pdf.PdfConformance;
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
        assertThat(total(view, 0)).isEqualTo("€\u00a060.000, exclusief 1 PM-post");
        assertThat(total(view, 1)).isEqualTo("€\u00a0165.000");
        assertThat(total(view, 2)).isEqualTo("Geen begrotingspost");
    }

    @Test
    void theBudgetSaysWhatItsTotalLeavesOut() {
        Table budget = annex(1).table();
        List<String> total = CellText.rows(budget).get(budget.rows().size() - 1);
        assertThat(total).containsExactly("", "Totaal, exclusief 1 PM-post", "€\u00a0275.000");
        assertThat(budget.caption()).contains("globale raming");
    }

    @Test
    void theAmountsOfTheBudgetAreItsTotalToTheCent() {
        List<BigDecimal> amounts = annex(1).table().rows().stream()
                .map(row -> row.cells().get(row.cells().size() - 1))
                .map(cell -> cell instanceof Cell.Strong strong ? strong.strong() : cell)
                .flatMap(cell -> cell instanceof Cell.Amount amount ? Stream.of(amount.amount()) : Stream.of())
                .toList();
        BigDecimal total = amounts.get(amounts.size() - 1);
        assertThat(amounts.subList(0, amounts.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total)
                .isEqualByComparingTo("275000");
    }

    @Test
    void thePlanningHasTheSeventeenRowsInTheirOrder() {
        Table planning = annex(0).table();
        assertThat(CellText.column(planning, 0))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList());
        assertThat(CellText.column(planning, 1).get(2)).endsWith(" (2.1 stap 1)");
        assertThat(planning.columns().get(2).label()).isEqualTo("Planning (voorlopig)");
    }

    @Test
    void whatIsOpenIsToldByField() {
        assertThat(CellText.rows(annex(2).table()))
                .contains(List.of("Risico's", "Nog niet geïnventariseerd", "alle 16 opdrachten"))
                .contains(List.of("Begroting", "PM (pro memorie: bedrag nog niet bekend)", "post 1"))
                .noneMatch(row -> row.get(1).startsWith("Niet van toepassing"));
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
    void aThemeOfOneAssignmentRepeatsNothingOfItsCard() {
        ThemeView dashboard = view(page(Plans.real(), "nl")).themes().get(4);
        assertThat(dashboard.cards()).hasSize(1);
        assertThat(dashboard.assignments().rows()).isEmpty();
        assertThat(dashboard.totals()).isEmpty();
    }

    @Test
    void whatIsNotFilledInStandsOnOneLine() {
        assertThat(Printed.markdown(page(Plans.real(), "nl")))
                .contains("**Nog niet ingevuld**\n\nkaders en uitgangspunten, samenstelling uitvoerders, personele")
                .doesNotContain("*Nog niet ingevuld*\n");
    }

    @Test
    void whyThePlanningHasMoreRowsThanThereAreAssignmentsIsSaid() {
        assertThat(annex(0).lead())
                .contains(
                        "De planning van 16 opdrachten heeft 17 rijen, want opdracht 2.1 bestaat uit 2 deelopdrachten.");
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
    void thePdfConformsAndKeepsEachCardOnOnePage() throws Exception {
        byte[] bytes = Printed.pdf(page(Plans.real(), "nl"));
        assertThat(PdfConformance.failures(bytes)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1 + 1 + 3 + 16 + 5);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("€\u00a0150.000").contains("01-09-2021 tot 01-04-2022");
        }
    }

    private static Page page(Facts facts, String tag) {
        return new BundleDocument()
                .pages(Plans.sound(facts), Printed.language(tag))
                .get(0);
    }

    private static Annex annex(int at) {
        return view(page(Plans.real(), "nl")).annexes().get(at);
    }

    private static BundleView view(Page page) {
        return (BundleView) page.view();
    }

    private static String total(BundleView view, int theme) {
        return ((Cell.Words) view.themes().get(theme).totals().get(1).value()).text();
    }
}
