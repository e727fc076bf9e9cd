package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.mlw.adoption.Adoption;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.Printed;
import nl.mlw.document.report.ReportDocument;
import nl.mlw.load.PlanLoader;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import org.junit.jupiter.api.Test;

/** An adopted report says the same however the plan changes afterwards; the next report says what changed. */
class SameForEverTest {
    private static final int PLANS = 30;
    private static final String FIRST = "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml";
    private static final String SECOND = "assignments/1-samenwerking/1.2-werkafspraken.yaml";

    @Test
    void anAdoptedReportSaysTheSameWhateverBecomesOfThePlan() {
        for (int number = 0; number < PLANS; number++) {
            Random random = new Random(number);
            Overlay plan = adopted(plan(random));
            List<String> then = printed(plan, "2026-P1");
            change(plan, random);
            assertThat(printed(plan, "2026-P1")).as("plan " + number).isEqualTo(then);
        }
    }

    @Test
    void theNextReportNamesWhatChanged() {
        Overlay plan = adopted(plan(new Random(1)));
        plan.lay(FIRST, "title: Rollen en taken\nplanning: {start: 2026-01-05, until: 2026-11-01}\n")
                .remove(SECOND)
                .put("assignments/1-samenwerking/1.3-nieuw.yaml", card("1.3", "Nieuw werk"))
                .lay("budget.yaml", "lines:\n  - {id: BEG-1, number: \"1\", title: Communicatie, amount: 7500}\n")
                .put("periods/2026-P2.yaml", """
                        period: 2026-P2
                        status: draft
                        plan-changes:
                          - {of: [OPD-1.2, OPD-1.3], decision: BES-2026-01-05}
                        steps:
                          - {step: OPD-1.1, status: good, started: 2026-01-05}
                        """);
        String next = printed(plan, "2026-P2").get(0);
        assertThat(next)
                .contains("| Andere titel | 1.1 | Rollen en taken | Rolbeschrijvingen | zonder besluit |")
                .contains("| Einddatum in het plan | 1.1 | Rollen en taken | 01-06-2026 | 01-11-2026, zonder besluit |")
                .contains(
                        "| Nieuw in het plan | 1.3 | Nieuw werk |  | 01-06-2026 tot 01-09-2026, besluit: Opdrachten vastgesteld na de startbijeenkomsten |")
                .contains("| Uit het plan | 1.2 | Werkafspraken |")
                .contains("| Begroting |  |  | €\u00a05.000,00 | €\u00a07.500,00 |");
    }

    @Test
    void anAdoptedReportThatWasNotKeptSaysSo() {
        Overlay plan = plan(new Random(2)).lay("periods/2026-P1.yaml", "status: adopted\n");
        assertThat(printed(plan, "2026-P1").get(0)).contains("wat er toen stond is niet bewaard");
    }

    private static Overlay plan(Random random) {
        String[] statuses = {"not-started", "good", "risk", "problem", "suspended", "completed"};
        String revised = random.nextBoolean() ? ", revised: {until: 2026-12-01, decision: BES-2026-01-05}" : "";
        Overlay plan = new Overlay();
        if (random.nextBoolean()) {
            plan.lay(
                    "programme.yaml",
                    "report: {columns: [title, number, remarks, end], labels: {end: \"Klaar: dan\", completed: Af}}\n");
        }
        if (random.nextBoolean()) {
            plan.lay("decisions.yaml", """
                    decisions:
                      - {id: BES-2026-01-05, title: Opdrachten vastgesteld, body: ORG-stuurgroep, kind: instemming, date: 2026-01-05}
                      - {id: BES-2026-02-03, title: Een advies, body: ORG-stuurgroep, kind: opinierend, date: 2026-02-03}
                    """);
            plan.lay("planning.yaml", "deadlines: [{id: HAR-1, title: De vaste dag, date: 2026-05-01}]\n");
        }
        if (random.nextBoolean()) {
            plan.lay("programme.yaml", """
                    work:
                      assignment: {nl: {one: "project: groot", many: projecten, article: het}, en: {one: effort, many: efforts, article: an}}
                      step: {fy: {one: stap, many: stappen, article: de}, nl: {one: fase, many: fasen, article: de}}
                    """);
        }
        return plan.put("periods/2026-P1.yaml", """
                period: 2026-P1
                status: draft
                tested: {by: ROL-programmamanager, on: 2026-03-02}
                summary: Zo staat het ervoor.
                steps:
                  - {step: OPD-1.1, status: %s, note: Een toelichting%s}
                  - {step: OPD-1.2, status: %s}
                """.formatted(
                        statuses[random.nextInt(statuses.length)], revised, statuses[random.nextInt(statuses.length)]));
    }

    /** The same plan after {@code mlw adopt 2026-P1}. */
    private static Overlay adopted(Overlay overlay) {
        Plan plan = PlanLoader.load(overlay.folder()).plan().orElseThrow();
        PeriodReport report = plan.periods().get(0);
        Facts facts = Facts.of(plan, report.asOf().value());
        Adoption.of(facts, report)
                .files()
                .forEach(file -> overlay.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
        assertThat(PlanLoader.load(overlay.folder()).problems()).isEmpty();
        return overlay;
    }

    private static void change(Overlay plan, Random random) {
        LocalDate start = LocalDate.of(2026, 2, 2).plusDays(random.nextInt(300));
        plan.lay(
                FIRST,
                "title: Anders " + random.nextInt() + "\nplanning: {start: " + start + ", until: " + start.plusDays(60)
                        + "}\n");
        plan.lay("programme.yaml", """
                title: Een ander plan
                language: en
                short-title: Anders
                version: {number: 9, date: 2026-06-01, status: adopted}
                report: {columns: [number, title, started, status], labels: {title: Wat}}
                work: {assignment: {nl: {one: klus, many: klussen, article: de}, en: {one: job, many: jobs, article: a}}}
                """);
        plan.lay("decisions.yaml", """
                decisions:
                  - {id: BES-2026-01-05, title: Iets anders, date: 2026-01-06}
                  - {id: BES-later, title: Achteraf ingevuld, kind: opinierend, date: 2026-02-10}
                """);
        plan.lay("planning.yaml", """
                status: definitive
                deadlines: [{id: HAR-9, title: Een andere datum, date: 2026-04-01}]
                """);
        if (random.nextBoolean()) {
            plan.remove(SECOND);
        }
        if (random.nextBoolean()) {
            plan.put("assignments/1-samenwerking/1.3-nieuw.yaml", card("1.3", "Nieuw"));
        }
        plan.put("periods/2026-P2.yaml", "period: 2026-P2\nsteps:\n  - {step: OPD-1.1, status: problem}\n");
    }

    private static String card(String number, String title) {
        return "id: OPD-" + number + "\nnumber: \"" + number + "\"\ntheme: THE-1\ntitle: " + title
                + "\nplanning: {start: 2026-06-01, until: 2026-09-01}\n";
    }

    private static List<String> printed(Overlay overlay, String period) {
        Facts facts = Printed.facts(overlay);
        PeriodSelection selection = PeriodSelection.of(period, facts.plan()).orElseThrow();
        return List.of("nl", "en").stream()
                .map(tag -> new ReportDocument(selection, RuleGroups.rulebook())
                        .pages(Plans.sound(facts), Printed.language(tag))
                        .get(0))
                .flatMap(page -> List.of(Printed.markdown(page), Printed.html(page)).stream())
                .toList();
    }
}
