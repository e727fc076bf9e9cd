package nl.mlw.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfFormatTest {

    @Test
    void everyPartConforms() throws Exception {
        byte[] pdf = Specimen.pdf().render(Specimen.page());
        Files.write(Path.of("/tmp/specimen.pdf"), pdf);
        Files.write(Path.of("/tmp/specimen.html"), Specimen.html().render(Specimen.page()));
        Files.write(Path.of("/tmp/specimen.md"), Specimen.markdown().render(Specimen.page()));
        assertThat(PdfConformance.failures(pdf)).isEmpty();
    }
}
