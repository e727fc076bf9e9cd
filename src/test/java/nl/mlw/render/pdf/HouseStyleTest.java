package nl.mlw.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.HouseStyle.LogoFile;
import nl.mlw.model.Located;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.template.Templates;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import nl.mlw.style.Colour;
import nl.mlw.style.StyleFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Looks at pages in a house style of their own. */
class HouseStyleTest {

    private static final Origin HERE = new SourceFile("plan/style/style.yaml", "").start();
    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\" onload=\"x()\">"
            + "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#7a1f5c\"/>"
            + "<stop offset=\"1\" stop-color=\"#2f6b5e\"/></linearGradient></defs><script>throw 1</script>"
            + "<rect id=\"b\" width=\"40\" height=\"10\" fill=\"url(#a)\" opacity=\"0.5\"/></svg>";

    @Test
    void aStyleOfItsOwnIsSeenAndTheFileStillConforms() throws Exception {
        byte[] pdf = pdf(style(LOGO, true));
        Files.write(Path.of("target/house-style.pdf"), pdf);
        assertThat(PdfConformance.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(PdfTags.of(document)).contains("Figure: Voorbeeldregio");
            assertThat(fonts(document))
                    .anyMatch(f -> f.contains("LiberationSerif"))
                    .anyMatch(f -> f.contains("LiberationSerif-Bold"));
            assertThat(new PDFTextStripper().getText(document)).contains("Samenvatting", "60.000,00");
        }
    }

    @Test
    void theColoursOfAStyleReplaceThoseOfMlw() {
        String html = html(style(LOGO, false));
        assertThat(html)
                .contains("color: #7a1f5c", "background-color: #f4edf2")
                .doesNotContain("color: #0b4a6f; line-height");
        assertThat(html).as("a status keeps its own").contains(".status.blue .mark { border-color: #0b4a6f }");
    }

    @Test
    void nothingDangerousOfALogoReachesThePage() {
        assertThat(html(style(LOGO, false)))
                .contains("alt=\"Voorbeeldregio\"")
                .doesNotContain("throw 1", "onload", "opacity");
    }

    @Test
    void aLogoThatCannotBeUsedIsNotShown() {
        assertThat(html(style("geen SVG", false))).doesNotContain("Voorbeeldregio");
    }

    @Test
    void nonsenseInAShapeBreaksNoPage() throws Exception {
        String nonsense = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><path d=\"onzin 1 2 M\"/>"
                + "<circle r=\"-5\" fill=\"url(#weg)\"/><use href=\"#logo-x\"/><g id=\"x\"><use href=\"#weg\"/></g>"
                + "<linearGradient id=\"l\" href=\"#weg\"><stop/><stop offset=\"2\"/></linearGradient><defs id=\"d\"/>"
                + "<use href=\"#d\"/><use href=\"#l\"/><circle id=\"\" r=\"1\" stroke=\"#000000\" stroke-width=\"-1\"/>"
                + "<circle id=\"\" r=\"1\" stroke=\"#000000\" stroke-dasharray=\"-1 2\" fill=\"url(#l)\"/>"
                + "<rect width=\"veel\" height=\"1\" transform=\"draai(3\" stroke=\"paarsig\"/></svg>";
        assertThat(PdfConformance.failures(pdf(style(nonsense, false)))).isEmpty();
    }

    @Test
    void fontsOfWhichOneCannotBeUsedAreNotUsedAtAll() throws Exception {
        HouseStyle style = style(LOGO, true);
        Map<String, StyleFile> files = new HashMap<>(style.files());
        files.put("italic.ttf", new StyleFile("italic.ttf", new byte[] {0, 1, 0, 0}));
        try (PDDocument document = Loader.loadPDF(pdf(style.with(files)))) {
            assertThat(fonts(document)).noneMatch(f -> f.contains("Serif"));
        }
    }

    @Test
    void withoutAStyleTheSheetHasNoVariablesLeft() {
        assertThat(Templates.bundled().styleSheet()).doesNotContain("var(", ":root", "--");
    }

    private static Set<String> fonts(PDDocument document) throws IOException {
        Set<String> names = new HashSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                names.add(page.getResources().getFont(name).getName());
            }
        }
        return names;
    }

    private static byte[] pdf(HouseStyle style) {
        return new PdfFormat(Specimen.TEMPLATES.styled(style)).render(Specimen.page());
    }

    private static String html(HouseStyle style) {
        return new HtmlFormat(Specimen.TEMPLATES.styled(style)).text(Specimen.page());
    }

    private static HouseStyle style(String logo, boolean withFonts) {
        Map<String, StyleFile> files = new HashMap<>();
        files.put("logo.svg", new StyleFile("logo.svg", logo.getBytes(StandardCharsets.UTF_8)));
        Map<String, Located<String>> fonts = new HashMap<>();
        if (withFonts) {
            Map.of("regular", "Regular", "bold", "Bold", "italic", "Italic", "bold-italic", "BoldItalic")
                    .forEach((face, file) -> {
                        files.put(face + ".ttf", new StyleFile(face + ".ttf", liberation("LiberationSerif-" + file)));
                        fonts.put(face, new Located<>(face + ".ttf", HERE));
                    });
        }
        return new HouseStyle(
                Optional.of(new Located<>(Colour.of("#7a1f5c").orElseThrow(), HERE)),
                Optional.empty(),
                Optional.of(new LogoFile(new Located<>("logo.svg", HERE), Optional.of("Voorbeeldregio"))),
                fonts,
                files,
                HERE);
    }

    private static byte[] liberation(String file) {
        try (InputStream in = HouseStyleTest.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
