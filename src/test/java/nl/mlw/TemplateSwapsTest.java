package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.check.Checked;
import nl.mlw.document.BothFormats;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.markdown.MarkdownFormat;
import nl.mlw.render.template.Templates;
import nl.mlw.start.StarterPlan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Proves that two values or headings which have changed places in one template, and not in the other, do not pass. */
class TemplateSwapsTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final List<Sheet> SHEETS = sheets();

    /** What HTML has no heading for, what Markdown has in two paragraphs, and what is no letter. */
    private static final Set<String> NOT_SEEN = Set.of(
            "${what} and ${count}",
            "${view.changesSince} and ${view.noChanges}",
            "view.changesSince and view.noChanges",
            "${proseInline(entry.text)} and ${entry.after}");

    @TempDir
    Path folder;

    private record Sheet(String document, Page page, String markdown, String html) {}

    @Test
    void withoutASwapAllPasses() {
        assertThat(SHEETS.stream().flatMap(sheet -> BothFormats.differences(sheet.markdown(), sheet.html()).stream()))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noSwapPasses() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES, 2)) {
            return files
                    .map(TEMPLATES::relativize)
                    .filter(file -> file.toString().endsWith(".ftl") && !file.startsWith("print"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.toString(), () -> assertThat(passing(file)).isEmpty()));
        }
    }

    private List<String> passing(Path file) throws IOException {
        return TemplateSwaps.of(Files.readString(TEMPLATES.resolve(file))).stream()
                .filter(swap -> !NOT_SEEN.contains(swap.what()) && passes(file, swap.template()))
                .map(TemplateSwaps.Swap::what)
                .toList();
    }

    private boolean passes(Path file, String template) {
        try {
            Path changed = folder.resolve(file);
            Files.createDirectories(changed.getParent());
            Files.writeString(changed, template);
            Templates templates = Templates.in(folder);
            boolean passes = SHEETS.stream()
                    .filter(sheet -> file.startsWith("parts") || file.toString().startsWith(sheet.document()))
                    .allMatch(sheet -> passes(sheet, templates, file.toString().contains(".html.")));
            Files.delete(changed);
            return passes;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static boolean passes(Sheet sheet, Templates templates, boolean html) {
        try {
            String swapped =
                    text((html ? new HtmlFormat(templates) : new MarkdownFormat(templates)).render(sheet.page()));
            return BothFormats.differences(html ? sheet.markdown() : swapped, html ? swapped : sheet.html())
                    .isEmpty();
        } catch (RenderFailure told) {
            return false;
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<Sheet> sheets() {
        return Stream.of(TestFolders.read(EveryDocument.WHOLE), StarterPlan.folder())
                .map(Plans::checked)
                .flatMap(TemplateSwapsTest::sheets)
                .toList();
    }

    private static Stream<Sheet> sheets(Checked checked) {
        return Documents.all(checked.known().plan()).stream()
                .flatMap(order -> Stream.of("nl", "en")
                        .flatMap(tag -> order.document(checked).pages(checked, Printed.language(tag)).stream())
                        .map(page -> new Sheet(order.kind().name(), page, Printed.markdown(page), Printed.html(page))));
    }
}
