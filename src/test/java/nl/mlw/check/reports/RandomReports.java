package nl.mlw.check.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.mlw.Overlay;
import nl.mlw.load.PlanFolder;
import nl.mlw.model.Period;

/** Makes reports by chance, the same ones each time: consistent ones to stay silent about, and broken ones to survive. */
final class RandomReports {
    private static final String CARD = "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final String OFF = ", cause: Ziekte., effect: Het duurt langer., measure: Er komt een vervanger.";

    private final Random random;
    private final List<Work> works = new ArrayList<>();

    /** What really happens to a step: it begins in time, and is ready in time or by a later day that was decided on. */
    private record Work(
            String id,
            LocalDate start,
            LocalDate until,
            LocalDate began,
            LocalDate decided,
            LocalDate revised,
            LocalDate ready) {

        boolean late() {
            return revised.isAfter(until);
        }
    }

    RandomReports(int number) {
        random = new Random(number);
        int count = 1 + random.nextInt(6);
        for (int step = 1; step <= count; step++) {
            works.add(work("OPD-1.1/S" + step));
        }
    }

    private Work work(String id) {
        LocalDate start = FIRST.plusDays(random.nextInt(300));
        LocalDate until = start.plusDays(20 + random.nextInt(200));
        LocalDate revised = until.plusDays(random.nextBoolean() ? 0 : 1 + random.nextInt(90));
        LocalDate began = start.minusDays(random.nextInt(5));
        LocalDate decided = until.minusDays(1 + random.nextInt(15));
        LocalDate ready = revised.minusDays(random.nextInt(5));
        return new Work(id, start, until, began, decided, revised, ready);
    }

    /** A report on each of some periods, in which everything is as it should be. */
    PlanFolder consistent() {
        Overlay overlay = plan();
        Period period = Period.of("2026-P1", 2).orElseThrow();
        int count = 1 + random.nextInt(8);
        for (int report = 0; report < count; report++) {
            LocalDate asOf = period.through().plusDays(random.nextInt(21) - 5);
            overlay.put("periods/" + period.id() + ".yaml", consistent(period, asOf));
            period = Period.containing(period.through().plusDays(1), 2);
        }
        return overlay.folder();
    }

    private String consistent(Period period, LocalDate asOf) {
        StringBuilder text = new StringBuilder(head(period.id(), asOf));
        List<Work> shuffled = new ArrayList<>(works);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(work -> text.append("  - {step: ")
                .append(work.id())
                .append(line(work, asOf))
                .append("}\n"));
        return text.toString();
    }

    private String line(Work work, LocalDate asOf) {
        if (asOf.isBefore(work.began())) {
            return ", status: not-started";
        }
        String so = ", started: " + work.began() + (work.late() && !asOf.isBefore(work.decided()) ? revised(work) : "");
        if (!asOf.isBefore(work.ready())) {
            return ", status: completed" + so + ", completed: " + work.ready() + ", delivered: "
                    + work.ready().minusDays(1) + ", tested: " + work.ready();
        }
        return so + running(asOf);
    }

    private String running(LocalDate asOf) {
        return switch (random.nextInt(5)) {
            case 0 -> ", status: risk" + OFF;
            case 1 -> ", status: suspended" + OFF;
            case 2 ->
                ", status: problem" + OFF + ", asks: {decision: Instemmen, of: ORG-stuurgroep, by: "
                        + asOf.plusDays(random.nextInt(30)) + "}";
            default -> ", status: good";
        };
    }

    private static String revised(Work work) {
        return ", revised: {until: " + work.revised() + ", decision: " + decision(work) + "}";
    }

    private static String decision(Work work) {
        return "BES-" + work.id().substring(work.id().indexOf('/') + 1);
    }

    private Overlay plan() {
        StringBuilder card = new StringBuilder("id: OPD-1.1\nnumber: \"1.1\"\ntheme: THE-1\ntitle: Rollen\nsteps:\n");
        StringBuilder decisions = new StringBuilder("decisions:\n  - {id: BES-2026-01-05, title: Akkoord}\n");
        works.forEach(work -> {
            card.append("  - {id: " + work.id() + ", title: Stap, start: " + work.start() + ", until: " + work.until()
                    + "}\n");
            decisions.append("  - {id: " + decision(work) + ", title: Later, body: ORG-stuurgroep, date: "
                    + work.decided() + one("", ", kind: instemming") + "}\n");
        });
        return new Overlay().put(CARD, card.toString()).put("decisions.yaml", decisions.toString());
    }

    /** Files of any name on any period, with lines about what may not exist, with everything in any order. */
    PlanFolder broken(boolean reversed) {
        Overlay overlay = plan();
        List<String> names = new ArrayList<>(List.of("2026-P1", "2026-P2", "2026-P02", "zomer", "2026-P13", "P1"));
        Collections.shuffle(names, random);
        List<String[]> files = new ArrayList<>();
        names.subList(0, 1 + random.nextInt(names.size()))
                .forEach(name -> files.add(new String[] {"periods/" + name + ".yaml", broken()}));
        if (reversed) {
            Collections.reverse(files);
        }
        files.forEach(file -> overlay.put(file[0], file[1]));
        return overlay.folder();
    }

    private String broken() {
        StringBuilder text = new StringBuilder(head("2026-P" + (1 + random.nextInt(4)), day()));
        int count = random.nextInt(7);
        for (int line = 0; line < count; line++) {
            text.append("  - {step: ").append(one("OPD-1.1", "OPD-1.1/S1", "OPD-1.1/S2", "OPD-1.2", "Rollen", "niets"));
            text.append(", status: ")
                    .append(one("not-started", "good", "risk", "problem", "suspended", "completed", "cancelled"));
            for (String key : List.of("started", "completed", "delivered", "tested", "implemented")) {
                text.append(one("", "", ", " + key + ": " + day()));
            }
            text.append(one("", ", adopted: " + one("BES-2026-01-05", "BES-S1", "BES-9")));
            text.append(one(
                    "", ", revised: {until: " + day() + one("", ", decision: " + one("BES-S1", "BES-9")) + "}"));
            text.append(one(
                    "",
                    OFF,
                    ", asks: {decision: Instemmen, of: ORG-" + one("stuurgroep", "niemand") + ", by: " + day() + "}"));
            text.append("}\n");
        }
        return text.toString();
    }

    private String head(String period, LocalDate asOf) {
        return "period: " + period + "\nas-of: " + asOf + "\nstatus: " + one("draft", "adopted") + "\nsteps:\n";
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(900) - 300);
    }

    private String one(String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
