package nl.mlw.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import nl.mlw.compute.Stage;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.KindPages;
import nl.mlw.model.Coded;
import nl.mlw.model.StepStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the pages of the kinds and the shapes of expressions against each other, name by name. */
class ShapesAndPagesTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Checks.facts(new Overlay().folder(), Optional.empty()).orElseThrow());

    @TestFactory
    Stream<DynamicTest> whatCanBeAskedIsWhatThePageSays() {
        return Kind.withId().keySet().stream()
                .sorted()
                .map(kind -> DynamicTest.dynamicTest(kind, () -> {
                    KindPage page = KindPages.page(kind);
                    assertThat(page.asked()).isNotEmpty();
                    assertThat(asked(VOCABULARY.shape(Kind.withId().get(kind))))
                            .containsExactlyInAnyOrderElementsOf(written(page));
                }));
    }

    @Test
    void onlyThingsWithAnIdCanBeAskedAbout() {
        assertThat(VOCABULARY.shapes().map(Shape::kind))
                .containsExactlyInAnyOrderElementsOf(Kind.withId().values());
        assertThat(KindPages.all().stream()
                        .filter(page -> !page.computed().isEmpty())
                        .map(KindPage::id))
                .isSubsetOf(Kind.withId().keySet());
    }

    @TestFactory
    Stream<DynamicTest> aRequirementCanBeForEachKind() {
        return Kind.withId().values().stream()
                .sorted()
                .map(kind -> DynamicTest.dynamicTest(
                        kind.id(),
                        () -> assertThat(findings(kind))
                                .noneMatch(line -> line.startsWith("error"))
                                .anyMatch(line -> line.contains("requirement-not-met")
                                        || line.contains("requirement-tests-nothing"))));
    }

    private static List<String> findings(Kind kind) {
        String yaml = """
                id: KAD-eigen
                title: Eigen kaders
                requirements:
                  - {id: K-90, title: Nooit, kind: expression, for-each: %s, require: %s.id == "", message: "{id}"}
                """.formatted(kind.id(), Shape.variable(kind));
        return Checks.lines(
                Checks.check(new Overlay().put("frameworks/kaders.yaml", yaml).folder()));
    }

    /** A field that holds one value says enough by itself. */
    @Test
    void nothingIsComputedUnderTheNameOfASimpleField() {
        List<String> twice = new ArrayList<>();
        KindPages.all()
                .forEach(page -> page.computed().stream()
                        .flatMap(computed -> page.field(computed.key()).stream())
                        .filter(field -> field.type().isSimple())
                        .forEach(field -> twice.add(page.id() + "." + field.key())));
        assertThat(twice).isEmpty();
    }

    @Test
    void computedWordsAreThoseOfTheModel() {
        assertThat(words("step", "status"))
                .hasSameElementsAs(Coded.words(StepStatus.class).keySet());
        assertThat(words("step", "stage"))
                .isEqualTo(words("assignment", "stage"))
                .containsExactlyElementsOf(Coded.words(Stage.class).keySet());
    }

    private static List<String> words(String kind, String computed) {
        return KindPages.page(kind).computed().stream()
                .filter(field -> field.key().equals(computed))
                .flatMap(field -> field.choices().stream())
                .map(FieldPage.Choice::word)
                .toList();
    }

    private static List<String> asked(Shape<?> shape) {
        return shape.properties().stream()
                .map(property -> property.name() + " "
                        + property.kind()
                                .map(kind -> kind.id() + "s")
                                .orElse(property.type().name()))
                .toList();
    }

    private static List<String> written(KindPage page) {
        return page.asked().stream()
                .map(field -> field.name() + " " + type(field))
                .toList();
    }

    private static String type(FieldPage field) {
        if (field.type() == FieldType.PART) {
            return field.of().get(0) + "s";
        }
        return switch (field.type()) {
            case NUMBER, DATE, MONEY, FLAG -> field.type().name();
            case ID, TEXT, PROSE, CELL, CODE, CHOICE, REF, KIND -> field.many() ? "TEXTS" : "TEXT";
            default -> "not to be asked";
        };
    }
}
