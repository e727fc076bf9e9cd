import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes the files that grow with the number of cards, except the cards. */
final class Registers {
    static final List<String> TOWNS = List.of("oost", "west", "noord");
    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 30);

    private final Cards cards;
    private final Phrases phrases;
    private final Random random;

    Registers(Cards cards, Phrases phrases, Random random) {
        this.cards = cards;
        this.phrases = phrases;
        this.random = random;
    }

    /** The path of each file without its extension, and its text; in a fixed order, because chance is drawn on the way. */
    List<Map.Entry<String, String>> files() {
        int count = cards.all().size();
        int lines = (count + 3) / 4;
        return List.of(
                Map.entry("programme", programme()),
                Map.entry("planning", planning()),
                Map.entry(
                        "products",
                        list("products", (count + 7) / 8, i -> item("{id: PRO-%d, title: Product %d}", i, i))),
                Map.entry("documents", list("documents", (count + 4) / 5, Registers::document)),
                Map.entry("decisions", list("decisions", cards.themes(), Registers::decision)),
                Map.entry("actions", list("actions", (count + 9) / 10, this::action)),
                Map.entry("budget", list("estimate: global%nstatus: draft%nlines", lines, this::budgetLine)),
                Map.entry("risks", list("status: inventoried%non: 2025-11-03%nrisks", lines, this::risk)),
                Map.entry("periods/2026-P2", period()));
    }

    private static String list(String head, int count, IntFunction<String> item) {
        Yaml yaml = new Yaml().line(head + ":");
        IntStream.rangeClosed(1, count).forEach(i -> yaml.line("  - %s", item.apply(i)));
        return yaml.toString();
    }

    private static String item(String form, Object... values) {
        return form.formatted(values);
    }

    private static String document(int i) {
        return item("{id: DOC-%d, title: Notitie %d over de uitvoering, kind: note, date: 2025-09-15}", i, i);
    }

    private static String decision(int i) {
        String form = "{id: BES-%d, title: %s, body: ORG-stuurgroep, date: 2025-12-10, kind: instemming}";
        return item(form, i, "Resultaten van de startbijeenkomsten van thema " + i);
    }

    private String action(int i) {
        String form = "{id: ACT-%d, text: %s, holder: ROL-programmamanager, due: %s, status: open}";
        return item(form, i, about("action", i), "{start: 2026-02-02, until: 2026-06-01}");
    }

    private String budgetLine(int i) {
        String form = "{id: BEG-%d, number: %d, title: Kosten van %s, note: %s, amount: %d000.00, assignments: [%s], "
                + "year: 2026, vat: inclusive, nature: incidental, split: even}";
        return item(form, i, i, about("subject", i), phrases.one("cost"), 5 + random.nextInt(60), payer(i));
    }

    private String risk(int i) {
        String form =
                "{id: RIS-%d, assignment: %s, cause: %s, event: %s, effect: %s, likelihood: medium, impact: medium, "
                        + "measure: %s, owner: ROL-programmamanager, status: open}";
        return item(
                form,
                i,
                payer(i),
                phrases.one("cause"),
                phrases.one("event"),
                phrases.one("effect"),
                phrases.one("measure"));
    }

    private String payer(int line) {
        return cards.all().get((line - 1) * 4).id();
    }

    private String about(String section, int i) {
        String subject = cards.all().get(i % cards.all().size()).subject();
        return section.equals("subject")
                ? subject
                : phrases.some(section, 1, 1, subject).get(0);
    }

    private String programme() {
        Yaml yaml = new Yaml();
        yaml.line("id: REGIO%ntitle: Programmaplan sociaal domein 2026-2028%nshort-title: Sociaal domein");
        yaml.line("fields: [Jeugd, Wmo]%nfrom: %s%nthrough: 2028-12-31%nlanguage: nl%ncurrency: EUR", Cards.FROM);
        yaml.line("version: {number: 1, date: 2025-12-15, status: draft, from: ORG-regiegroep, for: ORG-stuurgroep}");
        yaml.line("municipalities:");
        TOWNS.forEach(town -> yaml.line("  - {id: GEM-%s, name: Gemeente %s}", town, town));
        yaml.line("themes:");
        for (int i = 1; i <= cards.themes(); i++) {
            yaml.line("  - id: THE-%d%n    number: \"%d\"%n    title: Thema %d", i, i, i);
            yaml.prose("    note", String.join(" ", phrases.some("frameworks", 2, 4, "dit thema")));
        }
        return yaml.line("reporting: {every-months: 2, to: ORG-stuurgroep, first: 2026-P1}")
                .toString();
    }

    private String planning() {
        List<Card.Step> steps = cards.steps();
        String head = "status: provisional%ngroups:%n"
                + "  - {id: GRP-1, title: Programmamanager, holder: ROL-programmamanager}%n"
                + "delivery-peak: {steps: " + steps.size() + "}%nrows";
        String row = "{number: %d, step: %s, group: GRP-1}";
        return list(head, steps.size(), i -> item(row, i, steps.get(i - 1).id()));
    }

    /** What has begun is reported on; one in four of these runs a risk. */
    private String period() {
        Yaml yaml = new Yaml().line("period: 2026-P2%nas-of: %s%nillustration: true%nstatus: draft%nsteps:", AS_OF);
        for (Card.Step step : cards.steps()) {
            if (step.start().isBefore(AS_OF)) {
                report(yaml, step);
            }
        }
        return yaml.toString();
    }

    private void report(Yaml yaml, Card.Step step) {
        boolean ended = !step.until().isAfter(AS_OF);
        boolean risk = !ended && random.nextInt(4) == 0;
        yaml.line("  - step: %s%n    status: %s", step.id(), ended ? "completed" : risk ? "risk" : "good");
        yaml.line("    note: %s%n    started: %s", phrases.one("note"), step.start());
        yaml.when(ended, "    completed: %s", step.until());
        if (risk) {
            yaml.line("    cause: %s%n    effect: %s", phrases.one("cause"), phrases.one("effect"));
            yaml.line("    measure: %s", phrases.one("measure"));
        }
    }
}
