package nl.mlw.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.mlw.Overlay;
import nl.mlw.load.PlanLoader;
import nl.mlw.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds how far steps have come, as the plan and its last report say. */
class LifeCycleTest {
    private static final String CARD = "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONCEPT       | kickoff: {planned: 2026-01-20}",
                "KICKOFF_HELD  | kickoff: {held: 2026-01-05}",
                "ADOPTED       | kickoff: {held: 2026-01-05, accorded: BES-2026-01-05}",
            })
    void beforeTheStartTheKickoffCounts(Stage expected, String kickoff) {
        assertThat(stage(new Overlay().lay(CARD, kickoff))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADOPTED        | status: not-started",
                "RUNNING        | status: risk",
                "DELIVERED      | status: good, delivered: 2026-05-01",
                "TESTED         | status: good, delivered: 2026-05-01, tested: 2026-05-02",
                "RESULT_ADOPTED | status: good, delivered: 2026-05-01, adopted: BES-2026-01-05",
                "IMPLEMENTED    | status: good, adopted: BES-2026-01-05, implemented: 2026-06-01",
                "COMPLETED      | status: completed, completed: 2026-05-01",
                "SUSPENDED      | status: suspended, delivered: 2026-05-01",
                "CANCELLED      | status: cancelled",
            })
    void sinceTheStartTheLastReportCounts(Stage expected, String line) {
        Overlay overlay = new Overlay()
                .lay("periods/2026-P3.yaml", "period: 2026-P3\nsteps:\n  - {step: OPD-1.1, " + line + "}\n");
        assertThat(stage(overlay)).isEqualTo(expected);
    }

    @Test
    void whatIsNoStepIsAsFarAsThePlan() {
        assertThat(facts(new Overlay()).stage(Optional.of("BEG-1"))).isEqualTo(Stage.CONCEPT);
    }

    @Test
    void everyStageFallsBackOnTheFirst() {
        for (Stage stage : Stage.values()) {
            Stage last = stage;
            while (last.fallback().isPresent()) {
                last = last.fallback().get();
            }
            assertThat(last).isEqualTo(Stage.CONCEPT);
        }
    }

    private static Stage stage(Overlay overlay) {
        return facts(overlay).stage(Optional.of("OPD-1.1"));
    }

    private static Facts facts(Overlay overlay) {
        Plan plan = PlanLoader.load(overlay.folder()).plan().orElseThrow();
        return Facts.of(plan, Facts.usualDate(plan));
    }
}
