package nl.mlw.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.RuleGroups;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.Mark;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.CellText;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.RowKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDocumentTest {
    private static final Facts REAL = Plans.real();

    @ParameterizedTest
    @ValueSource(strings = {"2021-P5", "2021-P6", "2022-P1", "2021-Q4", "2021"})
    void everyFactStandsInMarkdownAndInHtml(String period) {
        ViewFacts.standInBothOutputs(page(REAL, period, "nl"));
        ViewFacts.standInBothOutputs(page(REAL, period, "en"));
    }

    @Test
    void aReportCanBePrinted() {
        byte[] bytes = Printed.pdf(page(REAL, "2022-P1", "nl"));
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void thePathIsInTheLanguageOfTheReport() {
        assertThat(page(REAL, "2021-P6", "nl").path()).isEqualTo("2021-P6/voortgangsrapportage");
        assertThat(page(REAL, "2021-P6", "en").path()).isEqualTo("en/2021-P6/progress-report");
    }

    @Test
    void everyStepStandsInATableOrInTheAnnex() {
        ReportView view = view(REAL, "2022-P1");
        assertThat(rows(view)).hasSize(15);
        assertThat(CellText.column(view.completed(), 0)).containsExactly("1.2", "1.5");
        assertThat(CellText.column(view.completed(), 5)).containsExactly("16-02-2022", "20-12-2021");
    }

    /** For what reckons with dates, such as a sheet. */
    @Test
    void aDayInATableIsTheOneThatItsWordsTell() {
        List<Cell.Day> days = rows(view(REAL, "2022-P1")).stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell instanceof Cell.Day day ? Stream.of(day) : Stream.of())
                .toList();
        assertThat(days)
                .hasSizeGreaterThan(30)
                .allSatisfy(day ->
                        assertThat(day.text()).contains(Printed.language("nl").date(day.day())));
    }

    @Test
    void theRevisedDateStandsOnlyWhereTheOriginalIsMissed() {
        assertThat(rows(view(REAL, "2021-P6")).stream()
                        .filter(row -> !row.cells().get(4).equals(Cell.EMPTY))
                        .map(row -> text(row, 0) + " " + text(row, 4)))
                .containsExactly("2.2 01-06-2022", "2.3 01-07-2022");
    }

    @Test
    void whatHasNotStartedIsGreyAndSaysSo() {
        assertThat(rows(view(REAL, "2021-P6")).stream().filter(row -> row.kind() == RowKind.WAITING))
                .hasSize(8)
                .allMatch(row -> text(row, 5).equals("Nog niet gestart"));
    }

    @Test
    void changesAreToldInOrderOfWhatHappened() {
        assertThat(view(REAL, "2021-P6").changes().rows().stream()
                        .map(row -> text(row, 0) + " " + text(row, 1) + ": " + text(row, 3) + " > "
                                + text(row, 4).replaceFirst(",.*", "")))
                .containsExactly(
                        "Afgerond 1.5: Goed > Afgerond 20-12-2021",
                        "Status gewijzigd 1.4: Goed > Risico",
                        "Status gewijzigd 2.2: Risico > Probleem",
                        "Status gewijzigd 2.3: Goed > Risico",
                        "Status gewijzigd 6: Goed > Stilgelegd",
                        "Nieuwe datum 2.2: 01-04-2022 > 01-06-2022 (+2\u00a0maanden)",
                        "Nieuwe datum 2.3: 01-04-2022 > 01-07-2022 (+3\u00a0maanden)");
    }

    @Test
    void theFirstReportHasNothingToCompare() {
        ReportView view = view(REAL, "2021-P5");
        assertThat(view.changes().rows()).isEmpty();
        assertThat(view.noChanges()).isEqualTo("Er is geen eerdere rapportage om mee te vergelijken.");
    }

    @Test
    void aReportThatWasNotTestedIsConcept() {
        assertThat(page(REAL, "2022-P1", "nl").info().marks().contains(Mark.DRAFT))
                .isTrue();
        assertThat(fact(view(REAL, "2022-P1"), "Status"))
                .isEqualTo("Concept. De toets door de business controllers ontbreekt nog.");
        assertThat(fact(view(REAL, "2021-P6"), "Status")).isEqualTo("Vastgesteld");
        assertThat(page(REAL, "2021-P6", "nl").info().marks().contains(Mark.DRAFT))
                .isFalse();
    }

    @Test
    void aQuarterShowsTheStateAtItsLastReport() {
        ReportView view = view(REAL, "2021-Q4");
        assertThat(view.period()).isEqualTo("oktober-december 2021 (2021-Q4; rapportages 2021-P5 en 2021-P6)");
        assertThat(fact(view, "Peildatum")).isEqualTo("31 december 2021");
    }

    @Test
    void aStepWithoutALineIsNotReportedRatherThanNotStarted() {
        Facts facts = Plans.facts(problem().folder());
        ReportView view = view(facts, "2026-P2");
        assertThat(rows(view))
                .extracting(row -> ((Cell.Status) row.cells().get(5)).code())
                .containsOnly("square red", "dotted grey");
        assertThat(rows(view).get(0).below()).contains(new Cell.Words("Een toelichting ontbreekt."));
        assertThat(CellText.rows(view.problems()).get(0).get(1)).isEqualTo("Niet ingevuld");
        ViewFacts.standInBothOutputs(page(facts, "2026-P2", "nl"));
    }

    @Test
    void anAdoptedReportIsADraftOnlyWhereTheProgrammeAsksForATestThatIsMissing() {
        Facts asksNothing = Plans.facts(problem().folder());
        assertThat(page(asksNothing, "2026-P2", "nl").info().marks()).doesNotContain(Mark.DRAFT);
        Facts asks = Plans.facts(problem()
                .lay("programme.yaml", "adoption: {report: {tested-by: ROL-adviseur}}\n")
                .folder());
        assertThat(page(asks, "2026-P2", "nl").info().marks()).contains(Mark.DRAFT);
        assertThat(fact(view(asks, "2026-P2"), "Status"))
                .isEqualTo("Concept. De toets ontbreekt nog (Beleidsadviseur).");
        Facts named = Plans.facts(problem()
                .lay("programme.yaml", "adoption: {report: {tested-by: ROL-adviseur, testers: de lezers}}\n")
                .folder());
        assertThat(fact(view(named, "2026-P2"), "Status")).isEqualTo("Concept. De toets door de lezers ontbreekt nog.");
    }

    private static Overlay problem() {
        return new Overlay().put("periods/2026-P2.yaml", """
                        period: 2026-P2
                        as-of: 2026-04-30
                        status: adopted
                        steps:
                          - {step: OPD-1.1, status: problem, revised: {until: 2030-01-01}}
                        """);
    }

    @Test
    void theDecisionThatIsAskedStandsFirstWithItsBodyItsDayAndTheAdvice() {
        ReportView view = view(REAL, "2022-P1");
        assertThat(view.problems().rows()).isEmpty();
        assertThat(view.decisions().rows()).hasSize(1);
        List<String> asked = CellText.rows(view.asked()).get(0);
        assertThat(asked.get(1)).startsWith("Instemmen met een dashboard in twee versies");
        assertThat(asked.subList(2, 4)).containsExactly("Stuurgroep", "20-04-2022");
        assertThat(asked.get(4)).startsWith("Instemmen. De Wmo");
        String printed = Printed.markdown(page(REAL, "2022-P1", "nl"));
        assertThat(printed.indexOf("Wat wordt van u gevraagd?")).isLessThan(printed.indexOf("Hoe staan we ervoor?"));
    }

    @Test
    void aDecisionMayBeAskedWhateverTheStatusIsAndTheFirstThatIsNeededComesFirst() {
        Facts facts = reported("""
                          - {step: OPD-1.1, status: good, asks: {decision: Het resultaat vaststellen}}
                          - step: OPD-1.2
                            status: suspended
                            asks: {decision: Doorgaan of stoppen, by: 2026-05-20}
                        """);
        ReportView view = view(facts, "2026-P2");
        assertThat(CellText.column(view.asked(), 0))
                .extracting(name -> name.split(" ", 2)[0])
                .containsExactly("1.2", "1.1");
        assertThat(CellText.column(view.asked(), 3)).containsExactly("20-05-2026", "Niet ingevuld");
        assertThat(view.decisions().rows()).hasSize(2);
        assertThat(view.attention().rows()).isEmpty();
        ViewFacts.standInBothOutputs(page(facts, "2026-P2", "en"));
    }

    @Test
    void aProblemWithoutAnAskedDecisionPromisesNone() {
        Facts facts = reported("  - {step: OPD-1.1, status: problem}\n  - {step: OPD-1.2, status: risk}\n");
        ReportView view = view(facts, "2026-P2");
        assertThat(view.decisions().rows()).isEmpty();
        assertThat(CellText.rows(view.problems()).get(1))
                .containsExactly("Gevraagd besluit", "Er wordt geen besluit gevraagd.");
        assertThat(view.attention().rows()).hasSize(1);
        Page page = page(facts, "2026-P2", "nl");
        ViewFacts.standInBothOutputs(page);
        for (String printed : List.of(Printed.markdown(page), Printed.html(page))) {
            assertThat(printed).doesNotContain("Waarom een besluit wordt gevraagd");
            assertThat(printed).contains("Dit verloopt niet volgens plan");
        }
    }

    @Test
    void whatIsLateIsListedUnderAttentionWhateverItsStatus() {
        ReportView late = view(reported("  - {step: OPD-1.1, status: not-started}\n"), "2026-P2");
        assertThat(CellText.column(late.attention(), 0))
                .singleElement()
                .asString()
                .startsWith("1.1 ")
                .endsWith(" / Startdatum: 05-01-2026 / Einddatum: 01-06-2026");
        ReportView past =
                view(reported("  - {step: OPD-1.1, status: good, revised: {until: 2026-04-01}}\n"), "2026-P2");
        assertThat(CellText.column(past.attention(), 0).get(0))
                .contains("Had klaar moeten zijn; er is geen nieuwe datum.");
        ReportView inTime = view(reported("  - {step: OPD-1.1, status: good}\n"), "2026-P2");
        assertThat(inTime.attention().rows()).isEmpty();
    }

    private static Facts reported(String lines) {
        String head = "period: 2026-P2\nas-of: 2026-04-30\nstatus: draft\nsteps:\n";
        return Plans.facts(
                new Overlay().put("periods/2026-P2.yaml", head + lines).folder());
    }

    private static ReportView view(Facts facts, String period) {
        return (ReportView) page(facts, period, "nl").view();
    }

    private static Page page(Facts facts, String period, String tag) {
        PeriodSelection selection = PeriodSelection.of(period, facts.plan()).orElseThrow();
        return new ReportDocument(selection, RuleGroups.rulebook())
                .pages(Plans.sound(facts), Printed.language(tag))
                .get(0);
    }

    private static List<Row> rows(ReportView view) {
        return view.progress().rows().stream()
                .filter(row -> row.kind() != RowKind.GROUP)
                .toList();
    }

    private static String text(Row row, int at) {
        return CellText.of(row.cells().get(at));
    }

    private static String fact(ReportView view, String label) {
        return CellText.of(view.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value());
    }
}
