package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.document.Choice;
import nl.mlw.document.DocumentKind;
import nl.mlw.document.Printed;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds that each document in the list comes with its templates, its words and its help. */
class DocumentsTest {

    @TestFactory
    Stream<DynamicTest> everyDocumentHasTemplatesAndHelp() {
        return Documents.kinds().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    for (String format : List.of("md", "html")) {
                        assertThat(Path.of("templates", kind.name() + "." + format + ".ftl"))
                                .isRegularFile();
                    }
                    for (String tag : List.of("nl", "en")) {
                        assertThat(Printed.language(tag).words()).as(tag).containsKeys(help(kind));
                    }
                }));
    }

    @Test
    void everyPageIsPrintedWithTheTemplateOfItsDocument() {
        var checked = Plans.checked(Checks.folder(Path.of("plan")));
        assertThat(Documents.all(checked.known().plan()))
                .hasSize(Documents.kinds().size() + 2) // three reports
                .allSatisfy(order -> assertThat(order.document(checked).pages(checked, Printed.language("nl")))
                        .isNotEmpty()
                        .allMatch(page -> page.template().equals(order.kind().name())));
    }

    @Test
    void theListHoldsAllTemplates() throws Exception {
        try (Stream<Path> templates = Files.list(Path.of("templates"))) {
            assertThat(templates
                            .map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".ftl"))
                            .map(name -> name.split("\\.", 2)[0])
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            Documents.kinds().stream().map(DocumentKind::name).toList());
        }
    }

    private static String[] help(DocumentKind kind) {
        List<String> keys = new ArrayList<>(List.of("about", "examples"));
        keys.addAll(kind.choices().stream().map(Choice::key).toList());
        return keys.stream().map(key -> kind.name() + ".help." + key).toArray(String[]::new);
    }
}
