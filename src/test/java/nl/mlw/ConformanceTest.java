package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import nl.mlw.render.PdfConformance;
import nl.mlw.render.inspect.PdfInspector;
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
                }));
    }
}
