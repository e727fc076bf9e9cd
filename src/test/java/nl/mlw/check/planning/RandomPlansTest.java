package nl.mlw.check.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import org.junit.jupiter.api.Test;

class RandomPlansTest {
    private static final int PLANS = 150;

    @Test
    void aChainOfSoundStepsIsNeverOutOfOrder() {
        assertThat(IntStream.range(0, PLANS)
                        .mapToObj(number -> Checks.check(new RandomPlans(number).soundChain()))
                        .flatMap(findings -> findings.open().stream())
                        .map(Finding::rule))
                .doesNotContain("step-before-predecessor-step", "step-ends-before-start", "start-before-plan");
    }

    @Test
    void aStepThatIsMovedAYearBackIsOutOfOrderAndItsDateIsSuggested() {
        Findings findings =
                Checks.check(new Overlay().put(RandomPlans.CARD, """
                        id: OPD-1.1
                        number: "1.1"
                        theme: THE-1
                        title: Rolbeschrijvingen
                        steps:
                          - {id: OPD-1.1/S1, title: Stap 1, start: 2026-01-05, until: 2025-04-01}
                          - {id: OPD-1.1/S2, title: Stap 2, start: 2025-04-01, through: 2026-05-31}
                          - {id: OPD-1.1/S3, title: Stap 3, start: 2026-06-01, until: 2026-07-01}
                        """).folder());
        assertThat(suggestions(findings, "step-ends-before-start")).containsExactly(LocalDate.of(2026, 4, 1));
        assertThat(suggestions(findings, "step-before-predecessor-step")).containsExactly(LocalDate.of(2026, 4, 1));
    }

    @Test
    void noDateIsSuggestedWhenTheNextStepCouldNotFollow() {
        Findings findings =
                Checks.check(new Overlay().put(RandomPlans.CARD, """
                        id: OPD-1.1
                        number: "1.1"
                        theme: THE-1
                        title: Rolbeschrijvingen
                        steps:
                          - {id: OPD-1.1/S1, title: Stap 1, start: 2026-02-02, until: 2025-08-01}
                          - {id: OPD-1.1/S2, title: Stap 2, start: 2026-03-02, until: 2026-06-01}
                        """).folder());
        assertThat(findings.open()).extracting(Finding::rule).contains("step-ends-before-start");
        assertThat(suggestions(findings, "step-ends-before-start")).isEmpty();
    }

    @Test
    void noPlanHoweverBrokenStopsTheRulesOrTheirSentences() {
        for (int number = 0; number < PLANS; number++) {
            Findings findings =
                    Checks.check(new RandomPlans(number).brokenPlan(), Optional.of(LocalDate.of(2026, 6, 1)));
            findings.open().forEach(RandomPlansTest::assertTold);
        }
    }

    private static void assertTold(Finding finding) {
        for (String language : List.of("nl", "en")) {
            String told = Checks.wording(language).message(finding.diagnostic())
                    + Checks.wording(language).help(finding.diagnostic());
            assertThat(told).as(finding.rule()).isNotBlank().doesNotContainPattern("\\{[a-zA-Z-]+}|\\[\\[|]]");
        }
    }

    private static List<Object> suggestions(Findings findings, String rule) {
        return findings.open().stream()
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding ->
                        Optional.ofNullable(finding.diagnostic().arguments().get("suggestion")).stream())
                .toList();
    }
}
