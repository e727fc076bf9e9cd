package nl.mlw.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.RuleGroups;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import org.junit.jupiter.api.Test;

/** A programme says which columns its report has, in which order and under which names. */
class ReportColumnsTest {
    private static final String OWN = """
            report:
              columns: [title, number, assignment, started, end, status]
              labels: {end: Opleverdatum, number: Kaart, completed: Opgeleverd}
            """;

    @Test
    void theTablesHaveTheColumnsOfTheProgramme() {
        assertThat(Printed.markdown(page(OWN, "nl")))
                .contains("""
                        | Omschrijving | Kaart | Opdracht | Gestart op | Opleverdatum | Kleurstatus |
                        | --- | --- | --- | --- | --- | --- |
                        | | **Thema 1. Samenwerking** | | | | |
                        | Rolbeschrijvingen | 1.1 |  | 12-01-2026 | 01-06-2026 | ⚠️ Risico |
                        | | ↳ Het duurt langer. | | | | |
                        """)
                .contains("| Schrijven | 1.2 stap 2 | Werkafspraken |  | 01-12-2026 | ❔ Niet gerapporteerd |")
                .contains("""
                        | Omschrijving | Kaart | Opdracht | Gestart op | Opleverdatum | Opgeleverd |
                        | --- | --- | --- | --- | --- | --- |
                        | Praten | 1.2 stap 1 | Werkafspraken | 02-03-2026 | 01-09-2026 | 01-04-2026 |
                        """);
    }

    @Test
    void whereverAColumnIsNamedItHasTheNameOfTheProgramme() {
        assertThat(Printed.markdown(page(OWN, "nl")))
                .contains(" · Opleverdatum: 01-06-2026 |", "\n- Opleverdatum: de dag waarop", "\n- Kaart: het nummer")
                .doesNotContain("Realisatiedatum", "Bijgestelde datum");
    }

    @Test
    void anotherLanguageHasItsOwnNamesForThem() {
        assertThat(Printed.markdown(page(OWN, "en")))
                .contains("| Description | No. | Assignment | Started on | End date | Colour status |")
                .doesNotContain("Opleverdatum", "Kaart", "Opgeleverd");
    }

    @Test
    void remarksInAColumnAreNotBelowTheirRow() {
        Page page = page("report: {columns: [number, remarks, title]}\n", "nl");
        assertThat(Printed.markdown(page))
                .contains("""
                        | Nr | Toelichting | Omschrijving |
                        | --- | --- | --- |
                        | | **Thema 1. Samenwerking** | |
                        | 1.1 | Het duurt langer. Gestart op 12-01-2026. | Rolbeschrijvingen |
                        """)
                .contains("| Nr | Toelichting | Omschrijving | Afgerond op |")
                .doesNotContain("| | ↳");
        ViewFacts.standInBothOutputs(page);
    }

    @Test
    void aNewDateIsToldBelowTheRowWhereNoColumnTellsIt() {
        String line = "- {step: OPD-1.1, status: risk, started: 2026-01-05, revised: {until: 2026-07-01}}";
        assertThat(Printed.markdown(page("report: {columns: [number, title, end, status]}\n", line, "nl")))
                .contains("De nieuwe datum is 01-07-2026.");
        assertThat(Printed.markdown(page("", line, "nl"))).doesNotContain("De nieuwe datum is");
    }

    @Test
    void whatIsReadInPartIsPrintedWithWhatEachTableNeeds() {
        assertThat(Printed.markdown(page("report: {columns: [status, oeps]}\n", "nl")))
                .contains("| Nr | Omschrijving | Kleurstatus |");
    }

    private static Page page(String report, String tag) {
        return page(report, "- {step: OPD-1.1, status: risk, started: 2026-01-12, note: Het duurt langer.}", tag);
    }

    private static Page page(String report, String line, String tag) {
        Facts facts = Printed.facts(new Overlay()
                .lay("programme.yaml", report)
                .lay("assignments/1-samenwerking/1.2-werkafspraken.yaml", """
                        steps:
                          - {id: OPD-1.2/S1, title: Praten, start: 2026-03-02, until: 2026-09-01}
                          - {id: OPD-1.2/S2, title: Schrijven, start: 2026-09-01, until: 2026-12-01}
                        """)
                .put("periods/2026-P2.yaml", """
                        period: 2026-P2
                        as-of: 2026-04-30
                        steps:
                          %s
                          - {step: OPD-1.2/S1, status: completed, started: 2026-03-02, completed: 2026-04-01}
                        """.replace("%s", line)));
        PeriodSelection selection = PeriodSelection.of("2026-P2", facts.plan()).orElseThrow();
        return new ReportDocument(selection, RuleGroups.rulebook())
                .pages(Plans.sound(facts), Printed.language(tag))
                .get(0);
    }
}
