package nl.mlw.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import nl.mlw.PageExamples;
import nl.mlw.Plans;
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
    private static final Vocabulary REAL = new Vocabulary(Plans.real());

    /** What no field says stands on the page as computed; what a field says may be made otherwise, such as the start of a step without one. */
    @TestFactory
    Stream<DynamicTest> whatIsComputedStandsOnThePage() {
        return kinds(kind -> {
            KindPage page = KindPages.page(kind.id());
            Set<String> computed = VOCABULARY.shape(kind).computed().keySet();
            assertThat(VOCABULARY.shape(kind).names()).containsAll(computed);
            assertThat(computed)
                    .containsAll(page.computed().stream().map(FieldPage::name).toList());
        });
    }

    /** Over the real plan, in which most is filled in, and over a small one, in which little is. */
    @TestFactory
    Stream<DynamicTest> whatIsAnsweredIsOfTheTypeOnThePage() {
        return kinds(kind -> Stream.of(REAL, VOCABULARY)
                .forEach(vocabulary -> vocabulary
                        .subjects(kind)
                        .forEach(subject -> subject.values()
                                .forEach((name, value) -> assertThat(form(value, field(kind, name)))
                                        .as(subject.id() + "." + name)
                                        .isTrue()))));
    }

    /** The good examples of a page name all its fields. */
    @TestFactory
    Stream<DynamicTest> whatThePageGivesAsAnExampleCanBeAsked() {
        return kinds(kind -> {
            KindPage page = KindPages.page(kind.id());
            Set<String> answered = PageExamples.of(page.id(), page.body(), "## Goed").stream()
                    .flatMap(example -> new Vocabulary(
                                    Checks.facts(example.overlay().folder(), Optional.empty())
                                            .orElseThrow())
                            .subjects(kind).stream())
                    .flatMap(subject -> subject.values().keySet().stream())
                    .collect(Collectors.toSet());
            assertThat(answered)
                    .containsAll(page.asked().stream()
                            .filter(field -> !page.computed().contains(field) && !field.emptiable())
                            .map(FieldPage::name)
                            .toList());
        });
    }

    private static FieldPage field(Kind kind, String name) {
        return REAL.shape(kind).named(name).orElseThrow();
    }

    private static boolean form(Object value, FieldPage field) {
        if (field.type() == FieldType.PART || field.many()) {
            Class<?> inner = field.type() == FieldType.PART ? Map.class : String.class;
            return value instanceof List<?> list && list.stream().allMatch(inner::isInstance);
        }
        return switch (field.type()) {
            case NUMBER -> value instanceof Long;
            case FLAG -> value instanceof Boolean;
            case DATE -> value instanceof Instant;
            case MONEY -> value instanceof Exact;
            default -> value instanceof String text && !text.isEmpty();
        };
    }

    @Test
    void onlyThingsWithAnIdHaveSomethingComputed() {
        assertThat(KindPages.all().stream()
                        .filter(page -> !page.computed().isEmpty())
                        .map(KindPage::id))
                .isSubsetOf(Kind.withId().keySet());
    }

    private static Stream<DynamicTest> kinds(Consumer<Kind> test) {
        return Kind.withId().values().stream()
                .sorted()
                .map(kind -> DynamicTest.dynamicTest(kind.id(), () -> test.accept(kind)));
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
                """.formatted(kind.id(), kind.variable());
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
}
