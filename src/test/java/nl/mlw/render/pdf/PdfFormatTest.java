package nl.mlw.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.mlw.document.Page;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.html.PageCheck;
import nl.mlw.render.html.Xhtml;
import nl.mlw.render.inspect.PdfInspector;
import nl.mlw.render.template.Templates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at finished PDFs: that they conform, that they are the same again, and that nothing in them is lost. */
class PdfFormatTest {

    public record Text(String text) {}

    @TempDir
    Path folder;

    @Test
    void everyPartConforms() throws Exception {
        byte[] pdf = Specimen.pdf().render(Specimen.page());
        Files.write(Path.of("target/specimen.pdf"), pdf);
        assertThat(PdfConformance.failures(pdf)).isEmpty();
    }

    @Test
    void aFileThatDoesNotConformIsNoticed() throws Exception {
        byte[] pdf = Specimen.pdf().render(Specimen.page());
        try (PDDocument broken = Loader.loadPDF(pdf)) {
            broken.getDocumentCatalog().getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.LANG);
            broken.getDocumentCatalog().setMetadata(null);
            var out = new java.io.ByteArrayOutputStream();
            broken.save(out);
            assertThat(PdfConformance.failures(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void theSamePageGivesTheSameBytesOnAnyMachine() {
        byte[] here = Specimen.pdf().render(Specimen.page());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Specimen.pdf().render(Specimen.page())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void allTextCanBeTakenOutAgain() throws IOException {
        assertThat(textOf(Specimen.pdf().render(Specimen.page())))
                .contains("domein 2021–2024", "€ 60.000,00", "pagina 2 van", "31-12-2021")
                .contains("Nog niet gestart", "Het budget is <b>niet</b> vastgesteld.");
    }

    @Test
    void tableHeadersAndFiguresAreTagged() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Specimen.pdf().render(Specimen.page()))) {
            assertThat(PdfTags.of(pdf))
                    .contains("TH Column: Kleurstatus", "TH Row: 2.1", "Figure: Balk van maart tot december 2021")
                    .contains("H1: Samenvatting", "Caption: Thema 1. Organisatiecultuur en -structuur")
                    .containsSubsequence(
                            "H2: Inhoud",
                            "H1: Samenvatting",
                            "TH Column: Goed",
                            "TH Row: Nu",
                            "TD: 12",
                            "H2: Planning per thema")
                    .anyMatch(line -> line.startsWith("TOCI: Planning per thema"));
        }
    }

    @Test
    void whatTheFontsLackIsSpelledOut() throws Exception {
        byte[] pdf = rendered("<p>${view.text}</p>", "Klaar ✅, שלום, cafe\u0301, 👩\u200D💻");
        assertThat(textOf(pdf))
                .contains("Klaar [U+2705], [U+05E9][U+05DC][U+05D5][U+05DD],", "café, [U+1F469][U+1F4BB]");
        assertThat(PdfConformance.failures(pdf)).isEmpty();
        assertThat(PdfInspector.inspect(pdf))
                .extracting(defect -> defect.details().get("text"))
                .contains("[U+2705]", "[U+1F4BB]");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(actualTexts(document)).contains("✅", "שלום", "👩\u200D💻");
        }
    }

    @Test
    void signsArrowsFiguresAndHyphensComeFromTheFontsForRareCharacters() throws Exception {
        String text = "✓ ✔ ✗ ☑ ☐ ☎ ★ CO₂ xⁿ ⅔ ⇒ 36\u2011urig ① 😀 \u2028einde";
        byte[] pdf =
                rendered("<p>${view.text} <b>${view.text}</b> <i>${view.text}</i> <code>${view.text}</code></p>", text);
        assertThat(textOf(pdf))
                .contains("✓ ✔ ✗ ☑ ☐ ☎ ★ CO₂ xⁿ ⅔ ⇒ 36\u2011urig ① 😀")
                .doesNotContain("[U+");
        assertThat(PdfInspector.inspect(pdf)).isEmpty();
        assertThat(PdfConformance.failures(pdf)).isEmpty();
    }

    @Test
    void titleAndBookmarksKeepEveryCharacter() throws Exception {
        Files.writeString(
                folder.resolve("own.html.ftl"),
                framed("<h2>${view.text}</h2><p>x</p>").replace("<h1>Kop</h1>", "<h1>${page.title}</h1>"));
        Page page = Specimen.page("own", new Text("Klaar ✅ samen\u00ADwerking"), "nl");
        byte[] pdf = new PdfFormat(Templates.in(folder)).render(page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Klaar ✅ samenwerking");
        }
    }

    @Test
    void aSoftHyphenShowsOnlyWhereALineEnds() throws Exception {
        String word = "samen\u00ADwerkings\u00ADover\u00ADeenkomst";
        assertThat(textOf(rendered("<p>${view.text}</p>", word))).contains("samenwerkingsovereenkomst");
        assertThat(textOf(rendered("<p style=\"width: 40mm\">${view.text}</p>", "Deze lange zin " + word)))
                .containsPattern("(samen|werkings|over)-\\R");
    }

    private static List<String> actualTexts(PDDocument document) {
        List<String> texts = new ArrayList<>();
        for (var object : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(object).getObject() instanceof COSDictionary element
                    && element.containsKey(COSName.ACTUAL_TEXT)) {
                texts.add(element.getString(COSName.ACTUAL_TEXT));
            }
        }
        return texts;
    }

    @Test
    void theTextOfThePlanIsMarkedInItsOwnLanguage() throws Exception {
        Files.writeString(folder.resolve("own.html.ftl"), framed("${prose(view.text)}"));
        Page page = Specimen.page("own", new Text("Samen *doen*."), "en");
        byte[] pdf = new PdfFormat(Templates.in(folder)).render(page);
        assertThat(textOf(pdf)).contains("page 1 of 1", "Draft");
        assertThat(new HtmlFormat(Templates.in(folder)).text(page)).contains("<div class=\"prose\" lang=\"nl\">");
        assertThat(PdfConformance.failures(pdf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><a href=\"#weg\">${view.text}</a></p> | ‘Tekst’ gaat naar #weg",
                "<p id=\"x\">a</p><p id=\"x\">b</p> | Twee plaatsen op de pagina heten ‘x’.",
                "<p>Erna</p><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/> | Zij staat na: Erna",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>Smal</td></tr></table> | Bij de rij: Smal"
            })
    void aFaultyPageIsRefusedWithItsPlace(String body, String message) {
        assertThatExceptionOfType(RenderFailure.class)
                .isThrownBy(() -> rendered(body, "Tekst"))
                .withMessageContaining(message);
    }

    @Test
    void aTableThatIsWiderThanThePaperIsRefused() {
        String cells = "<td>kolommen</td>".repeat(60);
        assertThatExceptionOfType(RenderFailure.class)
                .isThrownBy(() -> rendered("<table><tr>" + cells + "</tr></table>", "Tekst"))
                .withMessageContaining("past niet op het papier");
    }

    @Test
    void aWordWithoutEndIsBroken() throws IOException {
        assertThat(textOf(rendered("<p>${view.text}</p>", "x".repeat(400)))).contains("xxx");
    }

    @Test
    void aPageWithoutLanguageTitleOrTextIsRefused() {
        assertRefused("<html><head><title>x</title></head><body>x</body></html>", "taal");
        assertRefused("<html lang=\"nl\"><head/><body>x</body></html>", "titel");
        assertRefused("<html lang=\"nl\"><head><title>x</title></head><body> </body></html>", "geen tekst");
    }

    @Test
    void nothingOutsideThePageIsRead() throws Exception {
        Path secret = folder.resolve("secret.svg");
        Files.writeString(secret, "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>geheim</text></svg>");
        String body = "<p>${view.text}</p><img alt=\"x\" src=\"" + secret.toUri() + "\"/>"
                + "<style>@import url('" + secret.toUri() + "'); p { background-image: url('" + secret.toUri()
                + "') }</style><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " alt=\"y\" width=\"9\" height=\"9\"><image width=\"9\" height=\"9\" xlink:href=\"" + secret.toUri()
                + "\"/></svg>";
        assertThat(textOf(rendered(body, "Tekst"))).contains("Tekst").doesNotContain("geheim");
    }

    private void assertRefused(String html, String message) {
        assertThatExceptionOfType(RenderFailure.class)
                .isThrownBy(() -> PageCheck.check(Xhtml.parse(html, "x")))
                .withMessageContaining(message);
    }

    private byte[] rendered(String body, String text) throws IOException {
        Files.writeString(folder.resolve("own.html.ftl"), framed(body));
        return new PdfFormat(Templates.in(folder)).render(Specimen.page("own", new Text(text), "nl"));
    }

    private static String framed(String body) {
        return "<#import \"print/page.html.ftl\" as frame><@frame.page><h1>Kop</h1>" + body + "</@frame.page>";
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
