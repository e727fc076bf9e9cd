import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes the file of one card: all twelve fields, as full as they are after the kick-off. */
final class CardFile {
    private final Card card;
    private final Cards cards;
    private final Phrases phrases;
    private final Random random;
    private final Yaml yaml = new Yaml();

    CardFile(Card card, Cards cards, Phrases phrases, Random random) {
        this.card = card;
        this.cards = cards;
        this.phrases = phrases;
        this.random = random;
    }

    String text() {
        yaml.line("id: %s%nnumber: \"%s\"%ntheme: THE-%d", card.id(), card.number(), card.theme());
        yaml.line("title: %s%ngoals: [DOE-%d]", card.title(), card.place() % 6 + 1);
        yaml.prose("description", description());
        yaml.line("frameworks:").prose("  text", prose("frameworks", 3));
        yaml.line("  refs: [K-0%d]", random.nextInt(6) + 1);
        results();
        yaml.line("documentation:").prose("  text", prose("documentation", 2));
        yaml.line("  refs: [DOC-%d]", card.place() / 5 + 1);
        money();
        people();
        relations();
        yaml.prose("operations", prose("operations", 2));
        planning();
        yaml.when(card.hasLine(), "risks: [RIS-%d]", card.place() / 4 + 1);
        yaml.when(!card.hasLine(), "risks: {none: true, inventoried: 2025-11-03}");
        yaml.when(card.place() % 8 == 4, "uses: [PRO-%d]", card.place() / 8 + 1);
        yaml.line("kickoff: {held: 2025-12-01, accorded: BES-%d}", card.theme());
        return yaml.toString();
    }

    private String[] description() {
        List<String> sentences = phrases.some("description", 4, 8, card.subject());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(sentences.get(0) + " " + sentences.get(1));
        for (int i = 2; i < sentences.size(); i++) {
            paragraphs.add(i - 1 + ". " + sentences.get(i));
        }
        return paragraphs.toArray(String[]::new);
    }

    private String prose(String section, int most) {
        return String.join(" ", phrases.some(section, 1, most, card.subject()));
    }

    /** Every eighth card delivers a product that another one uses. */
    private void results() {
        yaml.line("results:");
        int number = 0;
        for (String text : phrases.some("result", 2, 4, card.subject())) {
            number++;
            yaml.line("  - id: %s/R%d%n    text: %s", card.id(), number, text);
            yaml.when(number == 1 && card.place() % 8 == 0, "    product: PRO-%d", card.place() / 8 + 1);
            yaml.when(!card.whole(), "    step: %s/S%d", card.id(), Math.min(number, 2));
        }
    }

    private void money() {
        if (card.hasLine()) {
            yaml.line("finance:").prose("  text", prose("finance", 2));
            yaml.line("  lines: [BEG-%d]", card.place() / 4 + 1);
        } else {
            yaml.line("finance: {not-applicable: %s}", phrases.one("nocost"));
        }
    }

    private void people() {
        yaml.line("executor: {role: ROL-trekker-%d}", card.place() % 5 + 1);
        yaml.line("team:%n  members:");
        for (String town : Registers.TOWNS) {
            yaml.line(
                    "    - {role: ROL-adviseur, municipality: GEM-%s, hours: %d, expertise: %s}",
                    town, 20 + 20 * random.nextInt(8), phrases.one("expertise"));
        }
        yaml.prose("capacity", prose("capacity", 2));
    }

    private void relations() {
        String needs = card.needs().stream().map(Card::id).collect(Collectors.joining(", "));
        yaml.line("relations:").prose("  text", prose("relations", 2));
        yaml.when(!needs.isEmpty(), "  depends-on: [%s]", needs);
        int next = (card.place() + 1) % cards.all().size();
        yaml.line("  touches: [%s]", cards.all().get(next).id());
    }

    private void planning() {
        Card.Step first = card.steps().get(0);
        if (card.whole()) {
            yaml.line("planning: {start: %s, until: %s}", first.start(), first.until());
            return;
        }
        yaml.line("steps:");
        for (Card.Step step : card.steps()) {
            yaml.line(
                    "  - {id: %s, title: %s, start: %s, until: %s}",
                    step.id(), step.title(), step.start(), step.until());
        }
    }
}
