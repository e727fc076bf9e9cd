package nl.mlw.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Looks at finished PDFs: that they conform, that they are the same again, and that nothing in them is lost. */
class PdfFormatTest {

    @Test
    void everyPartConforms() throws Exception {
        byte[] pdf = Specimen.pdf().render(Specimen.page());
        assertThat(PdfConformance.failures(pdf)).isEmpty();
    }
}
