package nl.mlw.fuzz;

import java.util.Map;
import java.util.Random;

/** Adds things to a plan that are sound by themselves: an assignment, a step, a line of the budget, a goal. */
final class Additions {
    private static final String CARDS = "assignments/9-toegevoegd/9.";

    private Additions() {}

    static void add(Map<String, String> files, Random random) {
        int number = random.nextInt(1_000);
        switch (random.nextInt(4)) {
            case 0 ->
                files.put(
                        CARDS + number + "-kaart.yaml",
                        card(number, "planning: {start: 2026-03-02, until: 2026-09-01}"));
            case 1 -> files.put(CARDS + number + "-stappen.yaml", card(number, """
                    steps:
                      - {id: OPD-9.%1$d/S1, title: Eerst, start: 2026-02-02, through: 2026-05-29}
                      - {id: OPD-9.%1$d/S2, title: Dan, quarter: 2026-Q3}
                    """.formatted(number)));
            case 2 ->
                append(
                        files,
                        "budget.yaml",
                        "  - {id: BEG-9%1$d, number: \"9%1$d\", title: Post %1$d, amount: %1$d.50, assignments: [OPD-1.1]}\n"
                                .formatted(number));
            default ->
                append(
                        files,
                        "goals.yaml",
                        "  - {id: DOE-9%1$d, number: \"9%1$d\", title: Doel %1$d}\n".formatted(number));
        }
    }

    private static String card(int number, String planning) {
        return """
                id: OPD-9.%1$d
                number: "9.%1$d"
                theme: THE-1
                title: Toegevoegd %1$d
                executor: {role: ROL-manager}
                """.formatted(number) + planning + "\n";
    }

    private static void append(Map<String, String> files, String path, String lines) {
        files.merge(path, lines, String::concat);
    }
}
