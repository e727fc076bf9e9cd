package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.mlw.check.Checked;
import nl.mlw.document.Page;
import nl.mlw.history.PlanCommit;
import nl.mlw.labels.Labels;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.markdown.MarkdownFormat;
import nl.mlw.render.pdf.PdfConformance;
import nl.mlw.render.pdf.PdfFormat;
import nl.mlw.render.template.Templates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Writes the documents of the example that brings a house style along. */
class HouseStyleExampleTest {
    private static final Path PLAN = Path.of("src/examples/voorbeeldregio-met-huisstijl/plan");
    private static final Labels LABELS = Labels.in(Path.of("templates"));

    private final Checked checked = Plans.checked(Checks.folder(PLAN));
    private final Templates templates = Templates.in(Path.of("templates"))
            .styled(checked.known().plan().style().orElseThrow());

    @Test
    void itHasNoFindings() {
        assertThat(Checks.lines(Checks.check(Checks.folder(PLAN)))).isEmpty();
    }

    @Test
    void everyDocumentShowsTheLogoOnce() {
        HtmlFormat html = new HtmlFormat(templates);
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(new String(html.render(page), StandardCharsets.UTF_8))
                        .containsOnlyOnce("alt=\"Voorbeeldregio, Oostdorp en Westdorp\"")
                        .contains("color: #7a1f5c"));
    }

    @Test
    void everyDocumentConforms() throws Exception {
        for (Page page : pages()) {
            byte[] pdf = new PdfFormat(templates).render(page);
            assertThat(PdfConformance.failures(pdf)).as(page.path()).isEmpty();
        }
    }

    @Test
    void theCommitStandsAtTheFootOfAPdfAndNowhereElse() throws Exception {
        Page page = pages().get(pages().size() - 1);
        Templates traced = templates.traced(new PlanCommit("1a2b3c4", true));
        try (var pdf = Loader.loadPDF(new PdfFormat(traced).render(page))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("1a2b3c4, daarna gewijzigd");
        }
        assertThat(new MarkdownFormat(traced).render(page)).isEqualTo(new MarkdownFormat(templates).render(page));
    }

    private List<Page> pages() {
        return Documents.all(checked.known().plan()).stream()
                .flatMap(order -> new Mlw().pages(order.document(checked), checked, LABELS.language("nl")).stream())
                .toList();
    }
}
