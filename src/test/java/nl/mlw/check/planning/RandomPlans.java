package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.mlw.Overlay;
import nl.mlw.load.PlanFolder;

/** Makes plans by chance, the same ones each time: sound ones to stay silent about, and broken ones to survive. */
final class RandomPlans {
    static final String CARD = "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private final Random random;

    RandomPlans(int number) {
        random = new Random(number);
    }

    /** Steps of which each begins when the one before it is over, or later. */
    PlanFolder soundChain() {
        LocalDate start = FIRST;
        StringBuilder steps = new StringBuilder("steps:\n");
        int count = 1 + random.nextInt(8);
        for (int step = 1; step <= count; step++) {
            LocalDate until = start.plusDays(1 + random.nextInt(200));
            boolean inclusive = random.nextBoolean();
            String end = inclusive ? "through: " + until.minusDays(1) : "until: " + until;
            steps.append(step(step, "start: " + start + ", " + end));
            start = until.plusDays(random.nextInt(60));
        }
        return card(steps).folder();
    }

    /** Steps, events, terms and reports with times of all kinds in any order, with mentions of what may not exist. */
    PlanFolder brokenPlan() {
        StringBuilder steps = new StringBuilder("steps:\n");
        int count = random.nextInt(7);
        for (int step = 1; step <= count; step++) {
            String after = random.nextInt(3) == 0 ? ", after: OPD-1.1/S" + (1 + random.nextInt(8)) : "";
            steps.append(step(step, time() + after));
        }
        return card(count == 0 ? new StringBuilder("planning: {" + time() + "}\n") : steps)
                .lay("programme.yaml", "from: " + day() + "\nthrough: " + day() + "\n")
                .lay("planning.yaml", planning())
                .lay("documents.yaml", "documents:\n  - {id: DOC-1, title: Plan, kind: plan, through: " + day() + "}\n")
                .lay("governance.yaml", roles())
                .lay("periods/2026-P1.yaml", report())
                .folder();
    }

    private static Overlay card(StringBuilder planning) {
        String head = "id: OPD-1.1\nnumber: \"1.1\"\ntheme: THE-1\ntitle: Rolbeschrijvingen\n";
        return new Overlay().put(CARD, head + planning);
    }

    private static String step(int number, String time) {
        return "  - {id: OPD-1.1/S" + number + ", title: Stap " + number + ", " + time + "}\n";
    }

    private String time() {
        return switch (random.nextInt(8)) {
            case 0 -> "quarter: 2026-Q" + (1 + random.nextInt(4));
            case 1 -> "continuous: {review-every-months: 2}";
            case 2 -> "when: Er is een besluit, review: " + day();
            case 3 -> "start: " + day() + ", through: " + day();
            default -> "start: " + day() + ", until: " + day();
        };
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(900) - 300);
    }

    private String planning() {
        return "delivery-peak: {steps: " + random.nextInt(3) + "}\n"
                + "standard-duration: {months: " + random.nextInt(9) + ", groups: [GRP-1]}\n"
                + "holidays: [" + day() + ", " + day() + "]\n"
                + "events:\n  - {id: GEB-1, title: Akkoord, target: " + day() + ", reached: " + day() + "}\n"
                + "groups:\n  - {id: GRP-1, title: Groep, holder: ROL-" + one("adviseur", "niemand")
                + ", starts-after: GEB-" + one("1", "9") + "}\n"
                + "rows:\n  - {number: \"1\", step: OPD-1.1/S1, group: GRP-1}\n"
                + "  - {number: \"2\", step: OPD-1.1/S2, group: GRP-" + one("1", "9") + "}\n"
                + "  - {number: \"3\", step: OPD-1.1/S2, group: GRP-1}\n";
    }

    private String roles() {
        String handover = one("", ", handover: {to: ROL-wethouder}", ", handover: {by: " + day() + "}");
        return "roles:\n  - id: ROL-adviseur\n    title: Adviseur\n    terms:\n"
                + "      - {from: " + day() + ", until: " + day() + handover + "}\n"
                + "      - {from: " + day() + one("", ", through: " + day()) + "}\n";
    }

    private String report() {
        String status = one("not-started", "good", "suspended", "completed", "cancelled");
        return "period: 2026-P1\nas-of: 2026-02-28\nstatus: adopted\nsteps:\n"
                + "  - {step: OPD-1.1/S1, status: " + status + ", started: " + day() + ", revised: {until: " + day()
                + "}}\n";
    }

    private String one(String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
