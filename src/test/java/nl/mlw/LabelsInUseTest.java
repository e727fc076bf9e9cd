package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.document.DocumentKind;
import nl.mlw.document.Printed;
import org.junit.jupiter.api.Test;

/** Holds that each word of the labels is asked for: by a template, by the code, or by the help of a document. */
class LabelsInUseTest {
    /** Keys that begin like this are put together while mlw runs. */
    private static final List<String> PUT_TOGETHER = List.of(
            "budget.nature.",
            "budget.vat.",
            "bundle.budget.",
            "bundle.open.",
            "bundle.planning.",
            "bundle.theme.",
            "card.context.",
            "card.field.",
            "card.header.",
            "card.risks.",
            "card.team.",
            "edition.label.",
            "frameworks.column.",
            "frameworks.empty-columns.",
            "frameworks.empty-rows.",
            "frameworks.first.",
            "frameworks.how.",
            "frameworks.matrix.",
            "frameworks.meaning.",
            "frameworks.none.",
            "frameworks.of-state.",
            "frameworks.state.",
            "gantt.alt-later.",
            "gantt.alt-waits.",
            "gantt.column.",
            "lost.",
            "mark.",
            "moment.",
            "notation.",
            "pdf.",
            "print.",
            "report.attention",
            "report.change.",
            "report.column.",
            "report.decisions",
            "report.note.",
            "report.problems",
            "report.late.",
            "report.next.",
            "stand.below-illustration",
            "stand.lead-illustration",
            "status.",
            "waivers.",
            "work.");

    private static final Pattern IN_TEMPLATE = Pattern.compile("words((?:\\.[A-Za-z]\\w*|\\[\"[^\"]+\"])+)");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z][a-z.-]*)\"");

    @Test
    void everyWordIsAskedFor() {
        Set<String> asked = asked();
        assertThat(keys())
                .filteredOn(key ->
                        !asked.contains(key) && PUT_TOGETHER.stream().noneMatch(key::startsWith) && !isOfADocument(key))
                .isEmpty();
    }

    @Test
    void everyBeginningIsStillNeeded() {
        Set<String> asked = asked();
        assertThat(PUT_TOGETHER)
                .allSatisfy(start -> assertThat(keys()).anyMatch(key -> key.startsWith(start) && !asked.contains(key)));
    }

    /** Words of an incomplete document take the place of others; of one and of many is asked by number. */
    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Printed.language("nl")
                .words()
                .keySet()
                .forEach(key -> keys.add(withoutNumber(key.replaceFirst("^incomplete\\.", ""))));
        return keys;
    }

    private static String withoutNumber(String key) {
        return key.replaceFirst("\\.(?:one|many)$", "");
    }

    /** Help, and what a page tells of itself ({@code Edition.page}). */
    private static boolean isOfADocument(String key) {
        return Documents.kinds().stream()
                .map(DocumentKind::name)
                .anyMatch(name ->
                        key.matches(name + "\\.(?:help\\..*|(?:title|footer)(?:-provisional)?|title-of|subject)"));
    }

    private static Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        for (String template : texts(Path.of("templates"), ".ftl")) {
            IN_TEMPLATE
                    .matcher(template)
                    .results()
                    .forEach(key -> asked.add(
                            key.group(1).replaceAll("\\[\"([^\"]+)\"]", ".$1").substring(1)));
        }
        for (String code : texts(Path.of("src/main/java"), ".java")) {
            Matcher key = IN_CODE.matcher(code);
            while (key.find()) {
                asked.add(withoutNumber(key.group(1)));
            }
        }
        return asked;
    }

    private static List<String> texts(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(LabelsInUseTest::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
