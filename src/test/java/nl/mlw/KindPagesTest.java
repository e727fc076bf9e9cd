package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.check.Rulebook;
import nl.mlw.diagnostic.Finding;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.KindPages;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the page of every kind to its word: its examples give what it says, and nothing on it is left out. */
class KindPagesTest {
    private static final List<String> OF_FILES = List.of("files", "relations");
    private static final List<FieldType> HOLDING_FIELDS = List.of(FieldType.PART, FieldType.MAP, FieldType.OWN);
    private static final Rulebook RULEBOOK = RuleGroups.rulebook();

    @TestFactory
    Stream<DynamicContainer> everyGoodExampleLoads() {
        return pages(page -> PageExamples.of(page.id(), page.body(), "## Goed").stream()
                .map(example -> DynamicTest.dynamicTest(
                        page.id() + " good " + example.number(),
                        () -> assertThat(lines(example)).isEmpty())));
    }

    @TestFactory
    Stream<DynamicContainer> everyBadExampleGivesItsFindings() {
        return pages(page -> PageExamples.of(page.id(), page.body(), "## Fout").stream()
                .map(example -> DynamicTest.dynamicTest(page.id() + " bad " + example.number(), () -> {
                    assertThat(example.expected()).isNotEmpty();
                    assertThat(lines(example)).isEqualTo(example.expected());
                })));
    }

    /** The errors of the files and of what they mention; what else such a small plan lacks is not the point. */
    private static List<String> lines(PageExamples.Example example) {
        return Checks.check(example.overlay().folder(), example.asOf()).open().stream()
                .filter(KindPagesTest::isOfTheFiles)
                .map(Checks::line)
                .toList();
    }

    private static boolean isOfTheFiles(Finding finding) {
        return finding.severity().key().equals("error")
                && OF_FILES.contains(RULEBOOK.pageOf(finding.rule()).group());
    }

    @TestFactory
    Stream<DynamicContainer> everyFieldIsExplainedInEachLanguage() {
        return pages(page -> Stream.concat(
                page.fields().stream()
                        .map(field ->
                                DynamicTest.dynamicTest(page.id() + "." + field.key(), () -> assertExample(field))),
                page.computed().stream()
                        .map(field -> DynamicTest.dynamicTest(
                                page.id() + " computed " + field.key(), () -> assertExplained(field)))));
    }

    private static void assertExample(FieldPage field) {
        assertExplained(field);
        if (!HOLDING_FIELDS.contains(field.type())) {
            assertThat(field.example()).as(field.key()).isPresent();
        }
        field.fields().forEach(KindPagesTest::assertExample);
    }

    private static void assertExplained(FieldPage field) {
        assertThat(field.words().keySet()).as(field.key()).containsExactlyInAnyOrder("nl", "en");
        field.words().values().forEach(words -> {
            assertThat(words.label()).as(field.key()).isNotBlank();
            assertThat(words.meaning()).as(field.key()).endsWith(words.meaning().endsWith("?") ? "?" : ".");
        });
        assertThat(field.personal() || !field.of().contains("person"))
                .as("who it is, is personal: " + field.key())
                .isTrue();
        if (field.type() == FieldType.REF) {
            assertThat(field.of()).as(field.key()).isNotEmpty().allMatch(KindPages::exists);
        }
        if (field.type() == FieldType.CHOICE) {
            assertThat(field.choices()).as(field.key()).isNotEmpty();
        }
    }

    @Test
    void everyPageHasThePrefixOfItsKind() {
        assertThat(Stream.of(Kind.values())
                        .filter(kind -> !KindPages.page(kind.id()).prefix().equals(kind.prefix())))
                .isEmpty();
    }

    @Test
    void noTwoKindsHaveOneName() {
        assertThat(KindPages.all().stream()
                        .flatMap(page -> page.names().values().stream()
                                .map(KindPage.Names::one)
                                .distinct()))
                .doesNotHaveDuplicates();
    }

    private static Stream<DynamicContainer> pages(Function<KindPage, Stream<DynamicTest>> tests) {
        return KindPages.all().stream()
                .map(page -> DynamicContainer.dynamicContainer(
                        page.id(), Stream.of(page).flatMap(tests)));
    }
}
