package nl.mlw.render.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.mlw.labels.Labels;
import nl.mlw.language.Language;
import nl.mlw.render.pdf.Specimen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoils a sound PDF in every way that is looked for, and holds that each is found, in its place. */
class PdfInspectorTest {
    private static final byte[] SOUND = Specimen.pdf().render(Specimen.page());
    private static final Language DUTCH = Labels.bundled().language("nl");
    private static final COSName ALT = COSName.getPDFName("Alt");

    /** What is done to a PDF. */
    @FunctionalInterface
    private interface Spoiling {
        void spoil(PDDocument pdf) throws IOException;
    }

    @Test
    void aSoundFileHasNoDefects() {
        assertThat(said(SOUND)).isEmpty();
    }

    @Test
    void theFileItselfSaysWhatItIs() {
        assertThat(spoiled(pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG)))
                .containsExactly("Het bestand zegt niet in welke taal het is.");
        assertThat(spoiled(pdf -> pdf.getDocumentInformation().setTitle(" ")))
                .containsExactly("Het bestand heeft geen titel.");
        assertThat(spoiled(pdf -> pdf.getDocumentCatalog().setStructureTreeRoot(null)))
                .containsExactly("Het bestand heeft geen codes (tags) voor wie het laat voorlezen.");
    }

    @Test
    void aFileOfEmptyPagesHasNoText() {
        assertThat(spoiled(pdf ->
                        pdf.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.CONTENTS))))
                .containsExactly("Het bestand bevat geen tekst.");
    }

    @Test
    void aLinkOrABookmarkThatLeadsNowhereIsNamed() {
        assertThat(spoiled(pdf -> pdf.getDocumentCatalog()
                        .getDocumentOutline()
                        .getFirstChild()
                        .getCOSObject()
                        .removeItem(COSName.DEST)))
                .containsExactly("De bladwijzer ‘Programmaplan sociaal domein 2021–2024’ gaat nergens heen.");
        assertThat(spoiled(pdf -> annotations(pdf).forEach(link -> {
                    link.removeItem(COSName.DEST);
                    link.removeItem(COSName.A);
                })))
                .isNotEmpty()
                .allMatch(said -> said.matches("pagina \\d+: De verwijzing ‘.*’ gaat nergens heen."));
    }

    @Test
    void aLinkToTheEyeOnlyIsNamed() {
        assertThat(spoiled(pdf -> tags(pdf, "Link").get(0).removeItem(COSName.K)))
                .anyMatch(said -> said.contains("De verwijzing ‘’ gaat nergens heen."));
    }

    @Test
    void aFigureWithoutAlternativeIsNamed() {
        assertThat(spoiled(pdf -> tags(pdf, "Figure").get(0).setString(ALT, " ")))
                .singleElement()
                .asString()
                .matches("pagina \\d+: Een afbeelding heeft geen tekst voor wie haar niet ziet\\.");
    }

    @Test
    void aTableWithRowsOfUnequalWidthIsNamedByItsRow() {
        assertThat(spoiled(pdf -> {
                    COSArray cells = (COSArray) tags(pdf, "TR").get(3).getDictionaryObject(COSName.K);
                    cells.remove(cells.size() - 1);
                }))
                .singleElement()
                .asString()
                .matches("pagina \\d+: Een tabel heeft rijen van ongelijke breedte \\(\\d+ en \\d+ kolommen\\), bij de"
                        + " rij ‘.+’\\.");
    }

    @Test
    void aCharacterThatTheFontLacksIsNamed() {
        assertThat(spoiled(pdf -> show(pdf, "<0000>", 100)))
                .containsExactly("pagina 2: Een teken ontbreekt in het lettertype: ‘’.");
    }

    @Test
    void textBesideThePaperIsNamed() {
        String text = "<00480048>";
        assertThat(spoiled(pdf -> show(pdf, text, 590)))
                .containsExactly("pagina 2: Tekst valt buiten de pagina: ‘ee’.");
        assertThat(spoiled(pdf -> show(pdf, text, 100))).isEmpty();
    }

    @Test
    void textOverOtherTextIsNamed() {
        assertThat(spoiled(pdf -> {
                    show(pdf, "<004800480048>", 100);
                    show(pdf, "<00480048>", 105);
                }))
                .containsExactly("pagina 2: Tekst staat over andere tekst heen: ‘eee’ en ‘ee’.");
        assertThat(spoiled(pdf -> {
                    show(pdf, "<00480048>", 100);
                    show(pdf, "<004800480048>", 130);
                }))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoSoundPdfIsToldApart() throws IOException {
        assertThat(said(new byte[0])).containsExactly("Dit is geen PDF.");
        assertThat(said("<html>".getBytes(StandardCharsets.UTF_8))).containsExactly("Dit is geen PDF.");
        assertThat(said(Arrays.copyOf(SOUND, SOUND.length / 2)))
                .containsExactly("Het bestand is niet compleet: het einde ontbreekt.");
        assertThat(said("%PDF-1.7\nallerlei %%EOF".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Het bestand is beschadigd en niet te lezen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim"})
    void anEncryptedFileIsToldApart(String password) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SOUND)) {
            pdf.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
            assertThat(said(bytes(pdf))).singleElement().asString().startsWith("Het bestand is versleuteld.");
        }
    }

    @Test
    void noDamageBringsTheInspectorDown() {
        Random chance = new Random(4);
        IntStream.range(0, 60).forEach(round -> {
            byte[] damaged = SOUND.clone();
            IntStream.range(0, 40).forEach(i -> damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt());
            assertThat(PdfInspector.inspect(damaged)).isNotNull();
        });
    }

    private static List<String> spoiled(Spoiling spoiling) {
        try (PDDocument pdf = Loader.loadPDF(SOUND)) {
            spoiling.spoil(pdf);
            return said(bytes(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> said(byte[] pdf) {
        return PdfInspector.inspect(pdf).stream()
                .map((Defect defect) -> defect.sentence(DUTCH))
                .toList();
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** Puts these codes of a font of the second page on that page. */
    private static void show(PDDocument pdf, String codes, int x) throws IOException {
        PDPage page = pdf.getPage(1);
        String font = page.getResources().getFontNames().iterator().next().getName();
        byte[] text = ("\nBT /" + font + " 12 Tf 1 0 0 1 " + x + " 300 Tm " + codes + " Tj ET\n")
                .getBytes(StandardCharsets.US_ASCII);
        List<PDStream> streams = new ArrayList<>();
        page.getContentStreams().forEachRemaining(streams::add);
        streams.add(new PDStream(pdf, new ByteArrayInputStream(text)));
        page.setContents(streams);
    }

    private static List<COSDictionary> annotations(PDDocument pdf) throws IOException {
        List<COSDictionary> links = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            page.getAnnotations().forEach(annotation -> links.add(annotation.getCOSObject()));
        }
        return links;
    }

    private static List<COSDictionary> tags(PDDocument pdf, String name) {
        List<COSDictionary> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), name, found);
        return found;
    }

    private static void collect(COSDictionary tag, String name, List<COSDictionary> found) {
        if (name.equals(tag.getNameAsString(COSName.S))) {
            found.add(tag);
        }
        COSBase kids = tag.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            several.toList().stream()
                    .map(kid -> kid instanceof COSObject o ? o.getObject() : kid)
                    .filter(COSDictionary.class::isInstance)
                    .forEach(kid -> collect((COSDictionary) kid, name, found));
        } else if (kids instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
            collect(kid, name, found);
        }
    }
}
