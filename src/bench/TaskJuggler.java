/** Writes the same tasks, with their dates and what they depend on, as a TaskJuggler project. */
final class TaskJuggler {
    private final Cards cards;
    private final Yaml text = new Yaml();

    TaskJuggler(Cards cards) {
        this.cards = cards;
    }

    String text() {
        text.line("project regio \"Sociaal domein\" %s +37m {%n  timezone \"Europe/Amsterdam\"%n}", Cards.FROM);
        for (int i = 1; i <= cards.themes(); i++) {
            int theme = i;
            text.line("task t%d \"Thema %d\" {", theme, theme);
            cards.all().stream().filter(card -> card.theme() == theme).forEach(this::task);
            text.line("}");
        }
        return text.toString();
    }

    private void task(Card card) {
        text.line("  task c%s \"%s\" {", card.number().replaceAll(".*[.]", ""), card.title());
        card.needs().forEach(need -> text.line("    depends t%s", need.number().replace(".", ".c")));
        if (card.whole()) {
            Card.Step step = card.steps().get(0);
            text.line("    start %s%n    end %s", step.start(), step.until());
        } else {
            card.steps().forEach(this::part);
        }
        text.line("  }");
    }

    private void part(Card.Step step) {
        String number = step.id().replaceAll(".*/S", "");
        text.line("    task s%s \"%s\" { start %s end %s }", number, step.title(), step.start(), step.until());
    }
}
