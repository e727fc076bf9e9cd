package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** One assignment (<i>opdracht</i>): its number, title and theme, its card, and its steps (annex 1 of the plan). */
public record Assignment(
        String id,
        String number,
        Origin numberPlace,
        Ref theme,
        Located<String> title,
        List<String> aliases,
        List<Ref> goals,
        Card card,
        List<Ref> uses,
        Optional<Kickoff> kickoff,
        Origin origin) {

    /** Its steps in order, never none: an assignment without steps is its own step, which nobody may have planned yet. */
    public List<Step> steps() {
        return card.planning().value().filter(steps -> !steps.isEmpty()).orElseGet(() -> List.of(unplanned()));
    }

    private Step unplanned() {
        boolean unreadable = card.planning() instanceof Field.Absent<List<Step>> absent && absent.unreadable();
        Time never = new Time.Unplanned(unreadable, card.planning().origin());
        return new Step(
                id, id, title, never, Optional.empty(), true, card.planning().origin());
    }

    /** The assignments that it needs something of. */
    public List<Ref> dependsOn() {
        return card.relations().value().map(Relations::dependsOn).orElse(List.of());
    }
}
