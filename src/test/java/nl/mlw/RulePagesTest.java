package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.check.RulePage;
import nl.mlw.check.Rulebook;
import nl.mlw.check.Scope;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.start.StarterPlan;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every rule's page: its examples are laid over the starter plan and must give exactly what the page says. */
class RulePagesTest {
    private static final Pattern UNFILLED = Pattern.compile("\\{[a-zA-Z-]+}|\\[\\[|]]");
    private static final Pattern NAMED = Pattern.compile("\\{([a-z-]+)}");
    private static final Rulebook RULEBOOK = RuleGroups.rulebook();

    @Test
    void theStarterPlanHasNoFindings() {
        assertThat(Checks.lines(Checks.check(StarterPlan.folder()))).isEmpty();
    }

    @TestFactory
    Stream<DynamicContainer> everyBadExampleGivesItsFindings() {
        return pages(id -> PageExamples.of(id, RULEBOOK.pageOf(id).body(), "## Fout").stream()
                .map(example -> DynamicTest.dynamicTest(id + " line " + example.number(), () -> {
                    Findings findings = Checks.check(example.overlay().folder(), example.asOf());
                    List<String> own = findings.open().stream()
                            .filter(f -> f.rule().equals(id))
                            .map(f -> f.severity().key() + " " + f.origin())
                            .toList();
                    assertThat(example.expected()).isNotEmpty();
                    Checks.facts(example.overlay().folder(), example.asOf())
                            .ifPresent(facts -> assertFoundInWhatItLooksAt(id, facts, findings));
                    assertThat(own).isEqualTo(example.expected());
                    findings.open().forEach(RulePagesTest::assertWorded);
                })));
    }

    @TestFactory
    Stream<DynamicContainer> everyGoodExampleIsSilent() {
        return pages(id -> PageExamples.of(id, RULEBOOK.pageOf(id).body(), "## Goed").stream()
                .map(example -> DynamicTest.dynamicTest(
                        id + " line " + example.number(),
                        () -> assertThat(Checks.check(example.overlay().folder(), example.asOf())
                                        .open())
                                .filteredOn(finding -> finding.rule().equals(id))
                                .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyPageHasItsHeadingsAndItsWords() {
        return RULEBOOK.ids().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    RulePage page = RULEBOOK.pageOf(id);
                    assertThat(page.body()
                                    .lines()
                                    .filter(l -> l.startsWith("#"))
                                    .toList())
                            .hasSize(5)
                            .endsWith("## Waarom", "## Fout", "## Goed", "## Zo lost u het op");
                    assertThat(page.source()).isNotBlank();
                    assertThat(page.texts().keySet()).containsExactlyInAnyOrder("nl", "en");
                    assertThat(page.texts().get("nl").messages().keySet())
                            .isEqualTo(page.texts().get("en").messages().keySet());
                    assertThat(page.texts().get("nl").help().keySet())
                            .isEqualTo(page.texts().get("en").help().keySet());
                    assertThat(page.texts().get("nl").places().keySet())
                            .isEqualTo(page.texts().get("en").places().keySet());
                    assertThat(page.texts().get("nl").terms().keySet())
                            .isEqualTo(page.texts().get("en").terms().keySet());
                }));
    }

    /** A requirement is only as good as its rules say what they look at, so no rule finds anything elsewhere. */
    private static void assertFoundInWhatItLooksAt(String id, Facts facts, Findings findings) {
        List<Scope> scopes = RULEBOOK.pageOf(id).looksAt();
        assertThat(scopes).isNotEmpty();
        assertThat(scopes).anyMatch(scope -> scope.isIn(facts));
        findings.open().stream()
                .filter(finding -> finding.rule().equals(id))
                .flatMap(finding -> finding.diagnostic().subject().stream())
                .filter(subject -> facts.plan().names().byId(subject).isPresent())
                .forEach(subject -> assertThat(scopes).as(subject).anyMatch(scope -> scope.holds(facts, subject)));
    }

    /** One cure is shown for findings that are told together, so it names nothing in which they differ. */
    @TestFactory
    Stream<DynamicTest> theCureOfManyFitsEach() {
        return RULEBOOK.ids().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    RulePage page = RULEBOOK.pageOf(id);
                    page.texts()
                            .values()
                            .forEach(words -> words.group()
                                    .keySet()
                                    .forEach(variant -> assertThat(NAMED.matcher(cure(words, variant))
                                                    .results()
                                                    .map(named -> named.group(1)))
                                            .isSubsetOf(page.groupBy())));
                }));
    }

    private static String cure(RulePage.Sentences words, String variant) {
        return words.help().getOrDefault(variant, words.help().getOrDefault("", ""));
    }

    /** One container for each page, so that a page that cannot be read does not hide the others. */
    private static Stream<DynamicContainer> pages(Function<String, Stream<DynamicTest>> tests) {
        return RULEBOOK.ids().stream()
                .map(id -> DynamicContainer.dynamicContainer(id, Stream.of(id).flatMap(tests)));
    }

    /** Every named place of a message is filled, in both languages. */
    private static void assertWorded(Finding finding) {
        for (String language : List.of("nl", "en")) {
            var wording = Checks.wording(language);
            assertThat(wording.message(finding.diagnostic()) + wording.help(finding.diagnostic()))
                    .as(finding.rule() + " in " + language)
                    .doesNotContainPattern(UNFILLED)
                    .isNotBlank();
            assertThat(wording.group(List.of(finding.diagnostic(), finding.diagnostic()))
                            .orElse(""))
                    .as("group of " + finding.rule() + " in " + language)
                    .doesNotContainPattern(UNFILLED);
            finding.diagnostic()
                    .related()
                    .forEach(r -> assertThat(wording.related(finding.diagnostic(), r))
                            .as(finding.rule() + " place " + r.label())
                            .isNotEqualTo(r.label()));
        }
    }
}
