package nl.mlw.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.diagnostic.Finding;
import nl.mlw.load.PlanLoader;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Time;
import org.junit.jupiter.api.Test;

/** Holds what follows from plan, decisions and reports together. */
class StepStatesTest {
    private static final String CARD = "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml";
    private static final String OTHER = "assignments/1-samenwerking/1.2-werkafspraken.yaml";

    @Test
    void aRevisedEndCountsForWhatWaits() {
        Overlay overlay = new Overlay().lay("periods/2026-P2.yaml", report("2026-P2", """
                  - {step: OPD-1.1, status: risk, started: 2026-01-05, revised: {until: 2027-03-01}}
                """));
        assertThat(Checks.check(overlay.folder()).open())
                .extracting(Finding::rule)
                .contains("ends-before-dependency");
    }

    @Test
    void whatWasCompletedIsDrawnToItsRealEnd() {
        StepState state = state(new Overlay().lay("periods/2026-P2.yaml", report("2026-P2", """
                  - {step: OPD-1.1, status: completed, started: 2026-01-12, completed: 2026-04-01}
                """)));
        assertThat(state.stretch()).contains(new DateRange(day("2026-01-12"), day("2026-04-01")));
        assertThat(state.end().map(Located::value)).contains(day("2026-04-01"));
    }

    @Test
    void whatWasCompletedIsNeverDrawnPastTheDayOfTheReport() {
        for (String line :
                List.of("completed: 2026-09-01, started: 2026-01-12", "started: 2026-01-12", "note: klaar")) {
            StepState state = state(new Overlay()
                    .lay(
                            "periods/2026-P2.yaml",
                            report("2026-P2", "  - {step: OPD-1.1, status: completed, " + line + "}\n")));
            assertThat(state.stretch().orElseThrow().until()).isEqualTo(day("2026-04-30"));
        }
    }

    @Test
    void whatWasCompletedBeforeItsPlannedStartIsDrawnAsOneDay() {
        StepState state = state(new Overlay()
                .lay(CARD, "planning: {start: 2026-04-15, until: 2026-06-01}\n")
                .lay(
                        "periods/2026-P2.yaml",
                        report("2026-P2", "  - {step: OPD-1.1, status: completed, completed: 2026-04-01}\n")));
        assertThat(state.stretch()).contains(new DateRange(day("2026-03-31"), day("2026-04-01")));
    }

    @Test
    void aReportKnowsNothingOfLaterOnes() {
        Facts facts = facts(two("{step: OPD-1.1, status: good}", "{step: OPD-1.1, status: problem}"));
        Facts first = facts.reporting(facts.plan().periods().get(0));
        assertThat(first.asOf()).isEqualTo(day("2026-02-28"));
        assertThat(first.states().state("OPD-1.1").orElseThrow().is(StepStatus.GOOD))
                .isTrue();
        assertThat(facts.states().state("OPD-1.1").orElseThrow().is(StepStatus.PROBLEM))
                .isTrue();
    }

    @Test
    void aReportThatLeavesAStepOutTakesNothingBack() {
        StepState state = facts(two(
                        "{step: OPD-1.1, status: risk, started: 2026-01-12, revised: {until: 2026-09-01}}",
                        "{step: OPD-1.2, status: good}"))
                .states()
                .state("OPD-1.1")
                .orElseThrow();
        assertThat(state.status()).isEmpty();
        assertThat(state.missedTo()).contains(day("2026-09-01"));
        assertThat(state.started().map(Located::value)).contains(day("2026-01-12"));
    }

    @Test
    void whatHasHappenedIsNotUndoneByNotBeingSaidAgain() {
        StepState state = facts(two(
                        "{step: OPD-1.1, status: good, started: 2026-01-12, delivered: 2026-02-02, revised: {until: 2026-09-01}}",
                        "{step: OPD-1.1, status: risk, tested: 2026-03-02}"))
                .states()
                .state("OPD-1.1")
                .orElseThrow();
        assertThat(state.started().map(Located::value)).contains(day("2026-01-12"));
        assertThat(state.said().orElseThrow().result().delivered().map(Located::value))
                .contains(day("2026-02-02"));
        assertThat(state.said().orElseThrow().result().tested().map(Located::value))
                .contains(day("2026-03-02"));
        assertThat(state.revised()).isEmpty();
        assertThat(state.is(StepStatus.RISK)).isTrue();
    }

    @Test
    void whatHasNotStartedHasNoStartHoweverItWas() {
        StepState state = facts(two(
                        "{step: OPD-1.1, status: good, started: 2026-01-12}", "{step: OPD-1.1, status: not-started}"))
                .states()
                .state("OPD-1.1")
                .orElseThrow();
        assertThat(state.started()).isEmpty();
    }

    @Test
    void progressThatWasMadeUpStaysMarkedInLaterReports() {
        String sample = report("2026-P1", "  - {step: OPD-1.1, status: good, started: 2026-01-12}\n")
                .replace("status: draft", "status: draft\nillustration: true");
        Overlay overlay = new Overlay()
                .lay("periods/2026-P1.yaml", sample)
                .lay("periods/2026-P2.yaml", report("2026-P2", "  - {step: OPD-1.1, status: good}\n"));
        assertThat(facts(overlay).states().illustration()).isTrue();
        assertThat(facts(two("{step: OPD-1.1, status: good}", "{step: OPD-1.1, status: good}"))
                        .states()
                        .illustration())
                .isFalse();
    }

    @Test
    void anEndMovedByADecisionThatWasMadeUpIsMadeUp() {
        Overlay overlay = new Overlay().lay("decisions.yaml", """
                        decisions:
                          - {id: BES-2026-02-02, title: Nieuwe einddatum, date: 2026-02-02, illustration: true}
                        """).lay("periods/2026-P1.yaml", report("2026-P1", """
                          - {step: OPD-1.1, status: risk, revised: {until: 2026-09-01, decision: BES-2026-02-02}}
                        """));
        assertThat(facts(overlay).states().illustration()).isTrue();
    }

    @Test
    void whatHasEndedStaysSo() {
        StepState state = facts(two(
                        "{step: OPD-1.1, status: completed, completed: 2026-02-01}", "{step: OPD-1.2, status: good}"))
                .states()
                .state("OPD-1.1")
                .orElseThrow();
        assertThat(state.is(StepStatus.COMPLETED)).isTrue();
        assertThat(state.completed().map(Located::value)).contains(day("2026-02-01"));
    }

    @Test
    void anAssignmentThatNobodyPlannedIsAStepAllTheSame() {
        Facts facts = facts(new Overlay().put(OTHER, "id: OPD-1.2\nnumber: \"1.2\"\ntheme: THE-1\ntitle: Werk\n"));
        assertThat(facts.states().all()).extracting(StepState::id).containsExactly("OPD-1.1", "OPD-1.2");
        assertThat(facts.states().all().get(1).time()).isInstanceOf(Time.Unplanned.class);
        assertThat(facts.states().all().get(1).stretch()).isEmpty();
    }

    @Test
    void whatWasPlannedInAWayThatCannotBeReadIsNotUnplanned() {
        Facts facts = facts(new Overlay().put(OTHER, """
                id: OPD-1.2
                number: "1.2"
                theme: THE-1
                title: Werk
                steps:
                  - {id: OPD-1.2/S1, title: Eerste, start: 2026-02-31, until: 2026-06-01}
                """));
        assertThat(facts.states().state("OPD-1.2/S1").orElseThrow().time())
                .isInstanceOfSatisfying(
                        Time.Unplanned.class,
                        time -> assertThat(time.unreadable()).isTrue());
    }

    private static Overlay two(String first, String second) {
        return new Overlay()
                .lay("periods/2026-P1.yaml", report("2026-P1", "  - " + first + "\n"))
                .lay("periods/2026-P2.yaml", report("2026-P2", "  - " + second + "\n"));
    }

    private static String report(String period, String lines) {
        return "period: " + period + "\nstatus: draft\nsteps:\n" + lines;
    }

    private static StepState state(Overlay overlay) {
        return facts(overlay).states().state("OPD-1.1").orElseThrow();
    }

    private static Facts facts(Overlay overlay) {
        Plan plan = PlanLoader.load(overlay.folder()).plan().orElseThrow();
        return Plans.facts(plan);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
