package nl.mlw.check.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mlw.Checks;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Wording;
import org.junit.jupiter.api.Test;

class RandomReportsTest {
    private static final int PLANS = 60;
    private static final Wording DUTCH = Checks.wording("nl");
    private static final Wording ENGLISH = Checks.wording("en");
    private static final List<String> RULES = new ReportsGroup().pages();

    @Test
    void consistentReportsGiveNoFindingAboutReports() {
        for (int number = 0; number < PLANS; number++) {
            Findings findings = Checks.check(new RandomReports(number).consistent());
            assertThat(findings.open().stream()
                            .filter(finding -> RULES.contains(finding.rule()))
                            .map(RandomReportsTest::told))
                    .as("plan " + number)
                    .isEmpty();
        }
    }

    @Test
    void brokenReportsStopNoRuleAndAreToldInTheSameOrderHoweverTheFilesCome() {
        Set<String> met = new HashSet<>();
        for (int number = 0; number < PLANS; number++) {
            Findings findings = Checks.check(new RandomReports(number).broken(false));
            findings.open().forEach(RandomReportsTest::assertTold);
            findings.open().stream().map(Finding::rule).forEach(met::add);
            assertThat(told(findings))
                    .as("plan " + number)
                    .isEqualTo(told(Checks.check(new RandomReports(number).broken(true))));
        }
        assertThat(met).as("what the broken reports have shown").containsAll(rules());
    }

    /** All but the one for which a body has to be without power. */
    private static List<String> rules() {
        return RULES.stream().filter(id -> !id.equals("decision-without-say")).toList();
    }

    private static void assertTold(Finding finding) {
        assertThat(told(finding)).as(finding.rule()).doesNotContainPattern("\\{[a-zA-Z-]+}|\\[\\[|]]");
    }

    private static List<String> told(Findings findings) {
        return findings.open().stream().map(RandomReportsTest::told).toList();
    }

    private static String told(Finding finding) {
        return Checks.line(finding) + " " + DUTCH.message(finding.diagnostic()) + " "
                + ENGLISH.message(finding.diagnostic());
    }
}
