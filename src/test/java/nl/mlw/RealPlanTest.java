package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Severity;
import nl.mlw.golden.Golden;
import org.junit.jupiter.api.Test;

/**
 * Pins what is found in the real plan and in the plan as it was printed. After a change of a rule or of the data, renew the lists with
 * {@code -Dgolden=write}; their difference is what to review.
 */
class RealPlanTest {
    private static final Path LISTS = Path.of("src/test/resources/plans");
    private static final Path PLAN = Path.of("plan");
    private static final Path AS_PRINTED = Path.of("src/examples/mlw-as-printed/plan");

    @Test
    void theLivingPlanHasNoErrors() {
        assertThat(Checks.check(Checks.folder(PLAN)).open())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void theFindingsOfTheLivingPlanAreThese() {
        assertSame("plan.txt", Checks.check(Checks.folder(PLAN)));
    }

    @Test
    void theFindingsOfThePlanAsPrintedAreThese() {
        assertSame("mlw-as-printed.txt", Checks.check(Checks.folder(AS_PRINTED)));
    }

    @Test
    void asPrintedOnlyTheImpossibleIsAnError() {
        assertThat(Checks.check(Checks.folder(AS_PRINTED)).open().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::rule))
                .containsExactly("step-ends-before-start", "step-before-predecessor-step");
    }

    @Test
    void everyWaiverOfTheLivingPlanIsNeeded() {
        assertThat(Checks.check(Checks.folder(PLAN)).open())
                .extracting(Finding::rule)
                .doesNotContain("waiver-unused", "waiver-expired");
    }

    private static void assertSame(String name, Findings findings) {
        List<String> lines = Stream.concat(
                        findings.open().stream().map(RealPlanTest::line),
                        findings.waived().stream().map(waived -> "waived " + line(waived.finding())))
                .toList();
        Golden.holds(LISTS.resolve(name), String.join("\n", lines) + "\n");
    }

    private static String line(Finding finding) {
        return Checks.line(finding)
                + finding.diagnostic().subject().map(s -> " " + s).orElse("");
    }
}
