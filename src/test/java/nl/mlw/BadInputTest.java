package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.card.CardDocument;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.inspect.Defect;
import nl.mlw.render.inspect.PdfInspector;
import nl.mlw.render.pdf.PdfConformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes texts in a card that no author should write, and holds that a sound PDF comes of it in which nothing got lost. */
class BadInputTest {
    private static final String CARD = "assignments/1-samenwerking/1.2-werkafspraken.yaml";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("script", "Voor <script>alert('x')</script> na <img src=x onerror=y>", "<script>alert"),
                Arguments.of("40,000 characters", "Zin van zes woorden en punt. ".repeat(1380) + "Slot.", "Slot."),
                Arguments.of("one word of 40,000 characters", "x".repeat(40_000) + " slot", "slot"),
                Arguments.of("8 columns", table(8), "k7"),
                Arguments.of(
                        "600 rows",
                        row("a", 2) + row("---", 2) + row("regel", 2).repeat(600) + "\nEinde",
                        "Einde"),
                Arguments.of("right to left", "Welkom: אבג en مرحبا.", "[U+05D0]"),
                Arguments.of("emoji", "Klaar 😀 👩‍💻 🏳️‍🌈 ✅", "😀 [U+1F469]"),
                Arguments.of("a long address", "Zie https://www.example.org/" + "pad/".repeat(120) + " hier.", "hier."),
                Arguments.of(
                        "a long link", "Zie [dit](https://www.example.org/" + "pad".repeat(160) + ") nu.", "dit nu."),
                Arguments.of(
                        "addresses that a browser mends",
                        "[a](https://vng.nl/a|b) [b](https://vng.nl/zoek?q={x}&a[]=1) [c](https://vng.nl/100%-regel)"
                                + " [d](https://vng.nl/ö) [e](https://:x/) slot",
                        "a b c d e slot"),
                Arguments.of("zero width", "co\u200Bör\u200Ddi\uFEFFna\u2060tie \u00ADen", "coördinatie"),
                Arguments.of("control characters", "voor\u0007\u000B\u001B\u0085\u0000na", "na"),
                Arguments.of("half a surrogate", "voor \uD83D na", "na"),
                Arguments.of("what stands for a missing character", "Een huis ⌂ en � hier", "[U+2302] en [U+FFFD]"),
                Arguments.of("code with rare characters", "`a\u202Fb\u2016c\u2009d`", "b‖c d"),
                Arguments.of("combining marks", "z\u0301\u0302\u0303a\u0301", "á"),
                Arguments.of("deep nesting", "> ".repeat(200) + "diep", "diep"),
                Arguments.of("deep lists", deepList(40), "punt 39"),
                Arguments.of("an open fence", "```\nopen <b>", "open <b>"),
                Arguments.of("headings", "# Kop\n\n#### Lager\n\nTekst", "Lager"),
                Arguments.of("an image", "![Een kaart](https://www.example.org/kaart.png)", "Een kaart"),
                Arguments.of("a dead link", "[Hier](#nergens) en [daar](javascript:alert(1))", "Hier en daar"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aSoundPdfComesOfIt(String name, String text, String kept) throws Exception {
        byte[] pdf = Printed.pdf(page(text));
        assertThat(PdfInspector.inspect(pdf)).allMatch(Defect::isOfThePlan);
        assertThat(PdfConformance.failures(pdf)).isEmpty();
        assertThat(textOf(pdf)).contains(kept);
    }

    @Test
    void aTableThatFitsOnNoPaperIsRefusedByName() {
        Page page = page(table(60));
        assertThatExceptionOfType(RenderFailure.class)
                .isThrownBy(() -> Printed.pdf(page))
                .withMessageStartingWith("Een deel van de pagina past niet op het papier")
                .withMessageContaining("k0");
    }

    private static Page page(String text) {
        String piece = "description: \"" + escaped(text) + "\"\n";
        return new CardDocument(List.of("OPD-1.2"))
                .pages(Plans.sound(Printed.facts(new Overlay().lay(CARD, piece))), Printed.language("nl"))
                .get(0);
    }

    /** As a string of YAML in double quotes, which can hold any character. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\'
                        ? String.valueOf((char) c)
                        : String.format("\\u%04X", c))
                .collect(Collectors.joining());
    }

    private static String table(int columns) {
        String cells =
                IntStream.range(0, columns).mapToObj(i -> "k" + i).collect(Collectors.joining(" | ", "| ", " |\n"));
        return cells + row("---", columns) + cells;
    }

    private static String row(String cell, int columns) {
        return "| " + (cell + " | ").repeat(columns).strip() + "\n";
    }

    private static String deepList(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(i -> "  ".repeat(i) + "- punt " + i)
                .collect(Collectors.joining("\n"));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
