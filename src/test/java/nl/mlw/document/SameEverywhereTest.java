package nl.mlw.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.RuleGroups;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.compute.StepState;
import nl.mlw.document.bundle.BundleDocument;
import nl.mlw.document.card.CardDocument;
import nl.mlw.document.gantt.GanttDocument;
import nl.mlw.document.report.ReportDocument;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.StepStatus;
import org.junit.jupiter.api.Test;

/** Over plans made by chance: the report, the planning, the cards and the bundle name the same dates and the same status of each step. */
class SameEverywhereTest {
    private static final int PLANS = 40;
    private static final Language DUTCH = Printed.language("nl");

    @Test
    void everyDocumentNamesTheSameDatesAndStatusOfEachStep() {
        for (int number = 0; number < PLANS; number++) {
            Facts facts = Printed.facts(new ByChance(number).plan());
            String report = report(facts);
            String planning = text(new GanttDocument(Optional.empty()), facts);
            String cards = text(new CardDocument(List.of()), facts);
            String bundle = text(new BundleDocument(), facts);
            for (StepState state : facts.states().all()) {
                String status =
                        new Statuses(facts.plan(), DUTCH).view(state.status()).word();
                String named = number + " " + state.id();
                String inReport = state.is(StepStatus.COMPLETED) ? "" : status;
                assertNames(
                        named,
                        rows(report, "| " + state.planned().assignment().number() + " |"),
                        inReport,
                        dates(state));
                assertNames(
                        named,
                        rows(planning, "(" + state.planned().assignment().number() + ")"),
                        status,
                        longDates(state));
                assertThat(cards).as(named).contains(new StandWords(facts, DUTCH).of(state));
                assertNames(
                        named, rows(bundle, "(" + state.planned().assignment().number() + ")"), status, dates(state));
            }
        }
    }

    private static void assertNames(String step, String text, String status, List<String> dates) {
        assertThat(text).as(step).contains(status);
        dates.forEach(date -> assertThat(text).as(step).contains(date));
    }

    private static String report(Facts facts) {
        PeriodSelection latest = PeriodSelection.of("latest", facts.plan()).orElseThrow();
        return text(new ReportDocument(latest, RuleGroups.rulebook()), facts);
    }

    private static String text(Document document, Facts facts) {
        return document.pages(Plans.sound(facts), DUTCH).stream()
                .map(Printed::markdown)
                .reduce("", String::concat);
    }

    /** All lines of tables that have this in them, and the lines under these. */
    private static String rows(String text, String mark) {
        List<String> lines = text.lines().toList();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) {
                rows.append(lines.get(i)).append('\n');
                rows.append(i + 1 < lines.size() ? lines.get(i + 1) : "").append('\n');
            }
        }
        return rows.toString();
    }

    private static List<String> dates(StepState state) {
        return known(state).stream().map(DUTCH::date).toList();
    }

    private static List<String> longDates(StepState state) {
        return shownInPlanning(state).stream().map(DUTCH::longDate).toList();
    }

    private static List<LocalDate> known(StepState state) {
        return java.util.stream.Stream.of(
                        state.time().start().filter(day -> exact(state)),
                        state.plannedEnd().filter(day -> exact(state)),
                        state.missedTo(),
                        state.completed().map(Located::value))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<LocalDate> shownInPlanning(StepState state) {
        return java.util.stream.Stream.of(
                        state.time().start().filter(day -> exact(state)),
                        state.plannedEnd().filter(day -> exact(state)),
                        state.missedTo())
                .flatMap(Optional::stream)
                .toList();
    }

    /** A quarter is printed as a quarter. */
    private static boolean exact(StepState state) {
        return state.planned().step().interval().isPresent();
    }

    /** A plan with a handful of assignments and up to three reports, the same for the same number. */
    private static final class ByChance {
        private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
        private final Random random;

        ByChance(int number) {
            random = new Random(number);
        }

        Overlay plan() {
            Overlay overlay = new Overlay()
                    .remove("assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml")
                    .remove("assignments/1-samenwerking/1.2-werkafspraken.yaml")
                    .put("planning.yaml", "status: " + one("provisional", "definitive") + "\n");
            int count = 1 + random.nextInt(5);
            for (int number = 1; number <= count; number++) {
                overlay.put("assignments/1-samenwerking/1." + number + "-werk.yaml", card(number));
            }
            int reports = 1 + random.nextInt(3);
            for (int number = 1; number <= reports; number++) {
                overlay.put("periods/2026-P" + number + ".yaml", report(number, count));
            }
            return overlay;
        }

        private String card(int number) {
            return "id: OPD-1." + number + "\nnumber: \"1." + number + "\"\ntheme: THE-1\ntitle: Werk " + number + "\n"
                    + planning();
        }

        private String planning() {
            LocalDate start = day();
            return switch (random.nextInt(7)) {
                case 0 -> "";
                case 1 -> "planning: {quarter: 2026-Q" + (1 + random.nextInt(4)) + "}\n";
                case 2 -> "planning: {continuous: {review-every-months: 2}}\n";
                case 3 -> "planning: {when: Er is een besluit, review: " + day() + "}\n";
                default -> "planning: {start: " + start + ", until: " + start.plusDays(1 + random.nextInt(300)) + "}\n";
            };
        }

        private String report(int number, int count) {
            StringBuilder report = new StringBuilder("period: 2026-P" + number + "\nstatus: draft\nsteps:\n");
            for (int step = 1; step <= count; step++) {
                if (step == 1 || random.nextInt(5) > 0) {
                    report.append("  - {step: OPD-1." + step + line() + "}\n");
                }
            }
            return report.toString();
        }

        private String line() {
            return ", status: " + one("not-started", "good", "risk", "problem", "suspended", "completed", "cancelled")
                    + one("", ", started: " + day())
                    + one("", ", completed: " + day())
                    + one("", ", revised: {until: " + day() + "}");
        }

        private LocalDate day() {
            return FIRST.plusDays(random.nextInt(400));
        }

        private String one(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
