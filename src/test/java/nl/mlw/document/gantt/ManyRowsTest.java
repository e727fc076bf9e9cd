package nl.mlw.document.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.document.Figure;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.render.pdf.PdfConformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that a planning of any length can be read on paper and on a screen. */
class ManyRowsTest {
    private static final String CARD = "assignments/1-samenwerking/1.2-werkafspraken.yaml";

    /** A figure of a PDF: on which page it stands, from 1, and what it tells. */
    private record Drawn(int page, String alt) {}

    @Test
    void aChartOfManyRowsGoesOnOverPagesInFullSize() {
        Figure figure = page(152).figures().get(0);
        assertThat(figure.sheets()).hasSize(6);
        for (Figure.Sheet sheet : figure.sheets()) {
            assertThat(sheet.svg()).contains("width=\"956\"", "viewBox=\"0 0 956 ");
            assertThat(height(sheet.svg())).isLessThanOrEqualTo(590);
            assertThat(sheet.svg()).contains(">2026</text>", ">jan</text>", ">dec</text>");
        }
        assertThat(figure.sheets().get(1).svg()).contains(">Opdrachten van de programmamanager (vervolg)</text>");
    }

    @Test
    void theSameChartAsAFileKeepsItsWidth() {
        String svg = page(152).figures().get(0).svg();
        assertThat(svg).contains("width=\"956\"").doesNotContain("(vervolg)");
        assertThat(height(svg)).isGreaterThan(2900);
    }

    @Test
    void eachSheetTellsWhichRowsItShowsAndWhichArrowsItLeavesOut() throws Exception {
        Page page = page(60);
        byte[] file = Printed.pdf(page);
        List<Drawn> drawn = figures(file);
        assertThat(drawn).extracting(Drawn::page).containsExactly(1, 2, 3);
        assertThat(drawn.get(0).alt())
                .startsWith("Deel 1 van 3 van het balkenschema: rij 1 tot en met rij 2")
                .doesNotContain("weggelaten");
        assertThat(drawn.get(2).alt())
                .startsWith("Deel 3 van 3 van het balkenschema: rij ")
                .contains(" tot en met rij 60, van 1 januari 2026 tot 1 januari 2027.")
                .contains(" Van 15 van de 15 rijen", " zijn de pijlen weggelaten. Waarop die rijen wachten, staat in");
        assertThat(PdfConformance.failures(file)).isEmpty();
        assertThat(Printed.pdf(page)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "17, 1", "23, 1", "24, 1", "25, 1", "27, 2"})
    void theFirstPageIsNeverLeftToATitleAlone(int rows, int sheets) throws IOException {
        List<Drawn> drawn = figures(Printed.pdf(page(rows)));
        assertThat(drawn).hasSize(sheets);
        assertThat(drawn.get(0).page()).isEqualTo(1);
    }

    @Test
    void aPlanningOfAFewRowsNeedsOneSheetOfPaper() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Printed.pdf(page(2)))) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
    }

    @Test
    void aLongNameOfTheProgrammeLeavesTheChartOnThePageOfItsTitle() throws IOException {
        Overlay plan = rows(24).lay("programme.yaml", "title: " + "Uitvoering van de samenwerking ".repeat(12) + "\n");
        byte[] file = Printed.pdf(page(plan));
        assertThat(figures(file).get(0).page()).isOne();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Planning in een tabel");
        }
    }

    private static int height(String svg) {
        return Pattern.compile(" height=\"(\\d+)\"")
                .matcher(svg)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static Page page(int rows) {
        return page(rows(rows));
    }

    private static Page page(Overlay plan) {
        return new GanttDocument(Optional.empty())
                .pages(Plans.sound(Printed.facts(plan)), Printed.language("nl"))
                .get(0);
    }

    /** The starter plan with so many assignments, each of which waits for the first. */
    private static Overlay rows(int count) {
        Overlay plan = new Overlay();
        StringBuilder rows = new StringBuilder("rows:\n");
        for (int number = 1; number <= count; number++) {
            rows.append("  - {number: \"%d\", step: OPD-1.%d, group: GRP-1}%n".formatted(number, number));
        }
        IntStream.rangeClosed(3, count)
                .forEach(number -> plan.put(path(number), plan.text(CARD)).lay(path(number), card(number)));
        return plan.lay("planning.yaml", rows.toString());
    }

    private static String path(int number) {
        return "assignments/1-samenwerking/1.%d-afspraken.yaml".formatted(number);
    }

    private static String card(int number) {
        LocalDate start = LocalDate.of(2026, 6, 1).plusDays(number % 90);
        return """
                id: OPD-1.%d
                number: "1.%d"
                title: Afspraken over onderwerp %d
                results: [{id: OPD-1.%d/R1, text: Afspraken}]
                planning: {start: %s, until: %s}
                """.formatted(number, number, number, number, start, start.plusDays(60));
    }

    private static List<Drawn> figures(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<Drawn> figures = new ArrayList<>();
            collect(pdf, pdf.getDocumentCatalog().getStructureTreeRoot(), figures);
            return figures;
        }
    }

    private static void collect(PDDocument pdf, PDStructureNode node, List<Drawn> figures) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    figures.add(new Drawn(
                            pdf.getPages().indexOf(element.getPage()) + 1, element.getAlternateDescription()));
                }
                collect(pdf, element, figures);
            }
        }
    }
}
