package nl.mlw.document.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mlw.Mlw;
import nl.mlw.Overlay;
import nl.mlw.RuleGroups;
import nl.mlw.check.Checked;
import nl.mlw.document.Printed;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.CellText;
import nl.mlw.document.table.Row;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.PlanLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that only what was tested is met, and that each other verdict says why. */
class VerdictsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 7, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: expression, for-each: step, require: ''                                      | Open
            kind: expression, for-each: step, require: '   '                                   | Open
            kind: expression, for-each: step                                                   | Open
            kind: expression, for-each: step, require:                                         | Open
            kind: expression, require: 'true'                                                  | Open
            kind: expression, for-each: nothing, require: 'true'                               | Open
            kind: expression, for-each: step, require: 'stap.start'                            | Open
            kind: expression, for-each: step, require: 'step.completed == step.start'          | Open
            kind: expression, for-each: risk, require: 'false'                                 | Open
            kind: expression, for-each: step, when: 'false', require: 'false'                  | Open
            kind: expression, for-each: step, require: 'false'                                 | Niet voldaan
            kind: expression, for-each: step, require: 'step.number == "1.1"'                  | Niet voldaan
            kind: expression, for-each: step, require: 'true'                                  | Voldaan
            kind: computed                                                                     | Open
            kind: computed, check:                                                             | Open
            kind: computed, check: ''                                                          | Open
            kind: computed, check: []                                                          | Open
            kind: computed, check: ['']                                                        | Open
            kind: computed, check: no-such-rule                                                | Open
            kind: computed, check: [non-working-start, no-such-rule]                           | Open
            kind: computed, check: duration-off-standard, with: {mnths: 3}                     | Open
            kind: computed, check: start-before-plan, only: [OPD-99]                           | Open
            kind: computed, check: [plan-out-of-date, no-such-rule], with: {months: 3}         | Niet voldaan
            kind: computed, check: plan-out-of-date, with: {months: 3}                         | Niet voldaan
            kind: computed, check: non-working-start                                           | Voldaan
            kind: computed, check: non-working-start, only: [OPD-1.1]                          | Voldaan
            kind: computed, check: non-working-start, only: [OPD-1.1, THE-1]                   | Open
            kind: computed, check: deadline-missed                                             | Open
            kind: computed, check: implemented-before-adoption                                 | Open
            kind: computed, check: [deadline-missed, non-working-start]                        | Voldaan
            kind: computed, check: yaml-syntax                                                 | Voldaan
            kind: strange                                                                      | Open
            title: Zonder soort                                                                | Open
            kind: attested                                                                     | Open
            kind: attested, by: ROL-wethouder                                                  | Open
            """)
    void onlyWhatWasTestedIsMet(String test, String verdict) {
        Row row = row("{id: K-01, " + (test.contains("title") ? "" : "title: Kader, ") + test + "}", new Overlay());
        assertThat(state(row).word()).as(test).isEqualTo(verdict);
        assertThat(row.cells().get(3) instanceof Cell.Words)
                .as("without a reason: " + test)
                .isEqualTo(verdict.equals("Voldaan"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on: 2026-01-05                           | Verklaard
            on: 2026-01-05, valid-until: 2026-07-06  | Verklaard
            on: 2026-01-05, valid-until: 2026-07-05  | Open
            on: 2026-07-07                           | Open
            """)
    void aDeclarationCountsAsLongAsItHolds(String made, String verdict) {
        Overlay plan = new Overlay().put("attestations.yaml", """
                attestations:
                  - {id: ATT-1, requirement: K-01, by: ROL-wethouder, evidence: Gesprek, %s}
                """.formatted(made));
        Row row = row("{id: K-01, title: Norm, kind: attested, by: ROL-wethouder}", plan);
        assertThat(state(row).word()).isEqualTo(verdict);
        assertThat(row.cells().get(3)).isInstanceOf(Cell.Lines.class);
    }

    @Test
    void aWaiverDoesNotTestWhatCannotBeTested() {
        Overlay plan = new Overlay().put("waivers.yaml", """
                waivers:
                  - {rule: requirement-unknown-rule, ids: [K-01], reason: Die regel komt nog., expires: 2026-12-31}
                """);
        Row row = row("{id: K-01, title: Kader, kind: computed, check: no-such-rule}", plan);
        assertThat(state(row).word()).isEqualTo("Open");
    }

    @Test
    void anotherKaderThatIsBrokenIsShownInRed() {
        Row row = row("{id: K-01, title: Kader, kind: expression, for-each: step, require: 'false'}", new Overlay());
        assertThat(state(row).code()).isEqualTo("square red");
    }

    @Test
    void theSummaryCountsWhatThereIs() {
        assertThat(overview("requirements: []")).isEqualTo("Het plan noemt geen kaders.");
        assertThat(overview("requirements: [{id: K-01, title: Norm, kind: attested}]"))
                .isEqualTo("1 kader: 1 open.");
        assertThat(overview("""
                        requirements:
                          - {id: K-01, title: Norm, kind: attested}
                          - {id: K-02, title: Kader, kind: computed, check: non-working-start}
                        """)).isEqualTo("2 kaders: 1 voldaan en 1 open.");
    }

    @Test
    void withoutAssignmentsNothingIsClaimedOfThem() {
        Overlay plan = kaders(new Overlay(), "requirements: []")
                .remove("assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml")
                .remove("assignments/1-samenwerking/1.2-werkafspraken.yaml");
        FrameworksView view = view(plan.folder());
        assertThat(view.matrices().get(0).empty())
                .extracting(CellText::of)
                .containsExactly(
                        "Bij geen enkel doel hoort een opdracht: DOE-1 (Inwoners weten waar ze terechtkunnen).",
                        "Het plan heeft geen opdrachten.");
    }

    @Test
    void withoutAssignmentsNoRuleAboutThemIsMet() {
        Overlay plan = new Overlay()
                .remove("assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml")
                .remove("assignments/1-samenwerking/1.2-werkafspraken.yaml");
        Row row = row("{id: K-01, title: Kader, kind: computed, check: kickoff-missing}", plan);
        assertThat(state(row).word()).isEqualTo("Open");
        assertThat(CellText.of(row.cells().get(3)))
                .contains("er zijn in het plan geen opdrachten om het op te toetsen");
    }

    private static Row row(String requirement, Overlay plan) {
        return view(kaders(plan, "requirements:\n  - " + requirement).folder())
                .frameworks()
                .get(0)
                .table()
                .rows()
                .get(0);
    }

    private static Cell.Status state(Row row) {
        return (Cell.Status) row.cells().get(2);
    }

    private static String overview(String requirements) {
        return view(kaders(new Overlay(), requirements).folder()).overview();
    }

    private static Overlay kaders(Overlay plan, String requirements) {
        return plan.put("frameworks/kaders.yaml", "id: KAD-voorbeeld\ntitle: Kaders\n" + requirements + "\n");
    }

    private static FrameworksView view(PlanFolder folder) {
        Checked checked = new Mlw().check(PlanLoader.load(folder), plan -> AS_OF);
        return (FrameworksView) new FrameworksDocument(RuleGroups.rulebook())
                .pages(checked, Printed.language("nl"))
                .get(0)
                .view();
    }
}
