package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.render.inspect.PdfInspector;
import nl.mlw.render.pdf.PdfConformance;
import nl.mlw.render.pdf.PdfTags;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Proves that each document is a PDF/A-2a and a PDF/UA-1, and has none of the defects that those do not name. */
class ConformanceTest {

    @TestFactory
    Stream<DynamicTest> everyDocumentConformsAndIsSound() throws IOException {
        return EveryDocument.sheets(1).stream()
                .map(sheet -> DynamicTest.dynamicTest(sheet.name(), () -> {
                    byte[] pdf = sheet.pdf();
                    assertThat(PdfConformance.failures(pdf)).isEmpty();
                    assertThat(PdfInspector.inspect(pdf)).isEmpty();
                    assertSaysItsMarks(sheet.page(), pdf);
                }));
    }

    /** In what a screen reader says, not only at the head of the pages; and in Markdown below the title. */
    private static void assertSaysItsMarks(Page page, byte[] file) throws IOException {
        String marks = page.info().marks().stream()
                .map(mark -> Printed.language(page.info().language()).word(mark.key()))
                .collect(Collectors.joining(" · "));
        if (!marks.isEmpty()) {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                assertThat(PdfTags.of(pdf)).contains("P: " + marks);
            }
            assertThat(Printed.markdown(page).lines().limit(3)).contains("**" + marks + "**");
        }
    }
}
