package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.card.CardDocument;
import nl.mlw.machine.Surroundings;
import nl.mlw.render.Format;
import nl.mlw.render.pdf.PdfConformance;
import nl.mlw.render.template.Templates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the date that a document says it was made: that of the plan, unless {@code SOURCE_DATE_EPOCH} names another. */
class SourceDateTest {

    @Test
    void aFileNamesTheMomentThatWasAskedFor() throws Exception {
        byte[] pdf = written(Map.of("SOURCE_DATE_EPOCH", "1640995199"));
        assertThat(made(pdf)).isEqualTo(Instant.parse("2021-12-31T23:59:59Z"));
        assertThat(PdfConformance.failures(pdf)).isEmpty();
    }

    @Test
    void elseItNamesTheDateOfThePlan() throws Exception {
        assertThat(made(written(Map.of()))).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
        assertThat(surroundings(Map.of("SOURCE_DATE_EPOCH", "")).moment()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "-1", "1.5", "999999999999", "99999999999999999999"})
    void aMomentThatIsNoneIsRefused(String value) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> surroundings(Map.of("SOURCE_DATE_EPOCH", value)).moment())
                .matches(refusal -> refusal.cause() == Refusal.Cause.USE);
    }

    private static byte[] written(Map<String, String> environment) {
        Page page = new CardDocument(List.of("OPD-1.1"))
                .pages(Plans.sound(Printed.facts(new Overlay())), Printed.language("nl"))
                .get(0);
        Optional<Instant> moment = surroundings(environment).moment();
        return Formats.all(Templates.bundled(), moment).stream()
                .filter(format -> format.name().equals("pdf"))
                .map((Format format) -> format.render(page))
                .findFirst()
                .orElseThrow();
    }

    private static Surroundings surroundings(Map<String, String> environment) {
        return new Surroundings(Path.of(""), environment, false);
    }

    private static Instant made(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getCreationDate().toInstant();
        }
    }
}
