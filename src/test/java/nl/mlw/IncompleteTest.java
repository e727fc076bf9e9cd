package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.check.Checked;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.language.Language;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;
import nl.mlw.render.markdown.SvgFormat;
import nl.mlw.render.pdf.PdfConformance;
import nl.mlw.render.pdf.PdfTags;
import nl.mlw.start.StarterPlan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that a document of a plan of which not all could be read says so, and claims nothing that it cannot know. */
class IncompleteTest {
    private static final String UNREADABLE = "x: 1\n\ty: [\n";
    private static final String REPORT = """
            period: 2026-P2
            as-of: 2026-04-30
            steps:
              - {step: OPD-1.1, status: good}
            """;

    /** Whichever file it is, nothing that the other files are silent about is said not to be there. */
    @TestFactory
    Stream<DynamicTest> noDocumentClaimsThatThereIsNoneOfSomething() {
        return files().flatMap(file -> Stream.of("nl", "en")
                .map(tag -> DynamicTest.dynamicTest(file + " " + tag, () -> {
                    Language language = Printed.language(tag);
                    for (Page page : pages(plan(file), language)) {
                        String text = Printed.markdown(page);
                        assertThat(text)
                                .contains("**" + language.word("mark.incomplete"))
                                .contains(language.word("gaps.unread"), "plan/" + file)
                                .doesNotContain("lost.");
                        assertThat(Printed.html(page)).contains(language.word("gaps.title"), "plan/" + file);
                        assertThat(claims(language).stream().filter(text::contains))
                                .isEmpty();
                    }
                })));
    }

    @ParameterizedTest
    @CsvSource({
        "budget.yaml, Geen begrotingspost",
        "assignments/1-samenwerking/1.2-werkafspraken.yaml, Niets is later dan gepland",
        "waivers.yaml, Er zijn geen geaccepteerde afwijkingen",
        "frameworks/regio.yaml, Het plan noemt geen kaders",
        "periods/2026-P1.yaml, Er is geen eerdere rapportage om mee te vergelijken"
    })
    void whatACompleteDocumentSaysIsNotSaidOfAnUnreadableFile(String file, String claim) {
        Language language = Printed.language("nl");
        assertThat(texts(pages(complete(), language))).anyMatch(text -> text.contains(claim));
        assertThat(texts(pages(plan(file), language))).noneMatch(text -> text.contains(claim));
    }

    /** A budget that cannot be read is compared with that of an adopted report, and is not nothing. */
    @Test
    void whatCannotBeReadCostsNotZeroEuro() {
        PlanFolder real = Checks.folder(Path.of("plan"));
        PlanFolder folder = new PlanFolder(
                "plan",
                real.files().stream()
                        .map(file -> file.path().equals("budget.yaml")
                                ? new RawFile("budget.yaml", UNREADABLE.getBytes(StandardCharsets.UTF_8))
                                : file)
                        .toList());
        assertThat(texts(pages(folder, Printed.language("nl"))))
                .anyMatch(text -> text.contains("exclusief 1 PM-post | Geen leesbare begrotingspost |"))
                .noneMatch(text -> text.contains("\u20ac 0,00"));
    }

    /** A screen reader says it on every page, and a validator still finds nothing wrong. */
    @TestFactory
    Stream<DynamicTest> everyPageOfAPdfSaysItInItsTags() {
        return pages(plan("budget.yaml"), Printed.language("nl")).stream()
                .map(page -> DynamicTest.dynamicTest(page.path(), () -> {
                    byte[] bytes = Printed.pdf(page);
                    try (PDDocument pdf = Loader.loadPDF(bytes)) {
                        List<String> tags = PdfTags.of(pdf);
                        assertThat(tags.stream().filter(tag -> tag.startsWith("P: Onvolledig")))
                                .hasSize(pdf.getNumberOfPages());
                        assertThat(tags).anyMatch(tag -> tag.contains("de begroting (plan/budget.yaml)"));
                    }
                    assertThat(PdfConformance.failures(bytes)).isEmpty();
                }));
    }

    @Test
    void aDrawingSaysItInWordsAndInItsTitle() {
        Language language = Printed.language("nl");
        Page planning = pages(plan("budget.yaml"), language).stream()
                .filter(page -> page.figures().size() == 1)
                .findFirst()
                .orElseThrow();
        String svg = new String(new SvgFormat().render(planning), StandardCharsets.UTF_8);
        assertThat(svg)
                .containsPattern("<title [^>]*>Onvolledig · Concept\\. ")
                .containsPattern("<desc [^>]*>Onvolledig · Concept\\. ")
                .containsPattern("<text [^>]*>Onvolledig · Concept</text>");
    }

    @Test
    void aDocumentOfASoundPlanSaysNothingOfTheKind() {
        assertThat(texts(pages(complete(), Printed.language("nl"))))
                .noneMatch(text -> text.contains("Onvolledig") || text.contains("leesbaar"));
    }

    private static Stream<String> files() {
        return Stream.concat(
                StarterPlan.files().stream().filter(file -> !file.equals("programme.yaml")),
                Stream.of(
                        "waivers.yaml",
                        "frameworks/regio.yaml",
                        "periods/2026-P1.yaml",
                        "attestations.yaml",
                        "buget.yaml"));
    }

    private static PlanFolder complete() {
        return new Overlay().put("periods/2026-P2.yaml", REPORT).folder();
    }

    private static PlanFolder plan(String unreadable) {
        return new Overlay()
                .put("periods/2026-P2.yaml", REPORT)
                .put(unreadable, UNREADABLE)
                .folder();
    }

    private static List<Page> pages(PlanFolder folder, Language language) {
        Mlw mlw = new Mlw();
        Checked checked = Plans.checked(folder);
        return Documents.all(checked.known().plan()).stream()
                .flatMap(order -> mlw.pages(order.document(checked), checked, language).stream())
                .toList();
    }

    private static List<String> texts(List<Page> pages) {
        return pages.stream().map(Printed::markdown).toList();
    }

    /** The sentences that an incomplete document has others for, as far as they are long enough to be recognised. */
    private static List<String> claims(Language language) {
        Map<String, String> careful = language.incomplete().words();
        return language.words().entrySet().stream()
                .filter(word -> !careful.get(word.getKey()).contains(word.getValue()))
                .map(Map.Entry::getValue)
                .filter(word -> !word.contains("{") && word.length() > 20)
                .toList();
    }
}
