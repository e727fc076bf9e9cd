package nl.mlw.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.RuleGroups;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.document.table.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first page of a progress report tells: how many, what is late and by how much, what comes next. */
class FirstPageTest {
    private static final String NBSP = "\u00a0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-04-01 | 2022-06-01 | +2 maanden
                    2022-04-01 | 2022-05-01 | +1 maand
                    2022-04-01 | 2022-04-15 | +2 weken
                    2022-04-01 | 2022-04-11 | +10 dagen
                    2022-04-01 | 2022-05-05 | +1 maand en 4 dagen
                    2022-01-31 | 2023-01-31 | +12 maanden
                    2022-06-01 | 2022-05-25 | −1 week
                    2022-06-01 | 2022-06-01 | ''
                    """)
    void aSlipIsToldInMonthsWeeksOrDays(LocalDate was, LocalDate now, String words) {
        assertThat(new Slip(Printed.language("nl")).words(was, now).replace(NBSP, " "))
                .isEqualTo(words);
    }

    @Test
    void aStatusIsCountedWithTheReportBeforeAlsoIfNothingHasItAnyMore() {
        Facts facts = Plans.facts(new Overlay()
                .put("periods/2026-P1.yaml", report("2026-P1", "2026-02-28", "OPD-1.1, status: problem"))
                .put("periods/2026-P2.yaml", report("2026-P2", "2026-04-30", "OPD-1.1, status: good"))
                .folder());
        assertThat(view(facts, "2026-P2").counts())
                .extracting(count -> count.word() + " " + count.count() + ", " + count.before())
                .containsExactly("Goed 1 ↑, 0", "Probleem 0 ↓, 1", "Niet gerapporteerd 1 =, 1");
        assertThat(view(facts, "2026-P1").counts())
                .extracting(count -> count.before())
                .containsOnly("");
    }

    @Test
    void whatIsLateIsToldWithByHowMuchTheLongestFirst() {
        ReportView view = view(Plans.real(), "2021-P6");
        assertThat(view.late())
                .extracting(line -> CellText.of(line).replace(NBSP, " "))
                .containsExactly(
                        "2.3 Aanbestedingskalender periode 2022-2025: +3 maanden, 01-07-2022 in plaats van 01-04-2022.",
                        "2.2 Inrichten inkoopseenheid (onderdeel regionaal team): +2 maanden, 01-06-2022 in plaats van "
                                + "01-04-2022.");
    }

    @Test
    void whatShouldHaveBegunOrEndedAndDidNotIsLateToo() {
        Facts facts = Plans.facts(new Overlay()
                .put("periods/2026-P2.yaml", report("2026-P2", "2026-04-30", "OPD-1.1, status: not-started"))
                .folder());
        assertThat(view(facts, "2026-P2").late())
                .extracting(CellText::of)
                .containsExactly("1.1 Rolbeschrijvingen: had op 05-01-2026 moeten beginnen.");
        Facts ended = Plans.facts(new Overlay()
                .put(
                        "periods/2026-P2.yaml",
                        report("2026-P2", "2026-04-30", "OPD-1.1, status: risk, revised: {until: 2026-04-01}"))
                .folder());
        assertThat(view(ended, "2026-P2").late())
                .extracting(CellText::of)
                .containsExactly(
                        "1.1 Rolbeschrijvingen: had op 01-04-2026 klaar moeten zijn, en er is geen nieuwe datum.");
        ViewFacts.standInBothOutputs(new ReportDocument(selection(ended, "2026-P2"), RuleGroups.rulebook())
                .pages(Plans.sound(ended), Printed.language("nl"))
                .get(0));
    }

    @Test
    void theNextThreeDaysAreToldWithWhatHappensOnThem() {
        assertThat(view(Plans.real(), "2021-P6").next())
                .extracting(day -> day.label() + " " + CellText.of(day.value()))
                .containsExactly(
                        "01-01-2022 De programmamanager is uiterlijk in dienst; Het inkoopbureau is medeverantwoordelijk voor de inkoop"
                                + "; De programmamanager is in dienst; beginnen: 1.3, 2.4, 3.1, 3.2, 3.3, 3.4 en 4",
                        "16-02-2022 besluit nodig over 2.2 Inrichten inkoopseenheid (onderdeel regionaal team)",
                        "01-04-2022 klaar: 1.1, 1.2, 1.3, 1.4, 2.1 stap 1, 2.4 en 3.4; begint: 2.1 stap 2 Bestuurlijke "
                                + "verkenning samenwerking bovenregionale inkoop");
    }

    private static String report(String period, String asOf, String line) {
        return "period: " + period + "\nas-of: " + asOf + "\nstatus: draft\nsteps:\n  - {step: " + line + "}\n";
    }

    private static PeriodSelection selection(Facts facts, String period) {
        return PeriodSelection.of(period, facts.plan()).orElseThrow();
    }

    private static ReportView view(Facts facts, String period) {
        return (ReportView) new ReportDocument(selection(facts, period), RuleGroups.rulebook())
                .pages(Plans.sound(facts), Printed.language("nl"))
                .get(0)
                .view();
    }

    @Test
    void hardDatesAndEventsThatAreStillToComeAreToldOnTheirDay() {
        Facts facts = Plans.facts(new Overlay()
                .put("periods/2026-P2.yaml", report("2026-P2", "2026-04-30", "OPD-1.1, status: good"))
                .lay("planning.yaml", """
                        deadlines:
                          - {id: HAR-1, title: De vaste dag, date: 2026-05-01}
                          - {id: HAR-2, title: Al gehaald, date: 2026-05-02, reached: 2026-04-29}
                          - {id: HAR-3, title: Voorbij, date: 2026-04-30}
                        """)
                .folder());
        assertThat(view(facts, "2026-P2").next())
                .first()
                .satisfies(day ->
                        assertThat(day.label() + " " + CellText.of(day.value())).isEqualTo("01-05-2026 De vaste dag"));
        assertThat(view(facts, "2026-P2").next())
                .extracting(day -> CellText.of(day.value()))
                .noneMatch(text -> text.contains("Al gehaald") || text.contains("Voorbij"));
    }

    @Test
    void decisionsSinceTheReportBeforeAreToldWithTheirBodyAndKind() {
        ReportView view = view(Plans.real(), "2021-P6");
        assertThat(view.decidedSince()).isEqualTo("Besluiten na 31 oktober 2021:");
        assertThat(CellText.rows(view.decided()))
                .containsExactly(
                        List.of(
                                "15-12-2021",
                                "Nieuwe einddatums voor de opdrachten 2.2 en 2.3",
                                "Stuurgroep",
                                "instemming"),
                        List.of("15-12-2021", "Opdracht 6 opschorten", "Stuurgroep", "instemming"));
        assertThat(view(Plans.real(), "2021-P5").decidedSince())
                .isEqualTo("Na 31 augustus 2021 zijn er geen besluiten genomen.");
    }
}
