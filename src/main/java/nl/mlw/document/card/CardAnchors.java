package nl.mlw.document.card;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.document.Anchors;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;

/** The names to link to the cards of one document by. Two cards with one id each have their own; a mention of the id leads to the first. */
public final class CardAnchors {
    private final IdentityHashMap<Assignment, String> ofCards = new IdentityHashMap<>();
    private final Map<String, String> ofIds = new HashMap<>();

    /** For cards that have no heading to link to. */
    CardAnchors() {}

    /** In the order in which their headings get a name. */
    public CardAnchors(List<Assignment> assignments, Language language, Anchors anchors) {
        for (Assignment assignment : assignments) {
            String heading = CardComposer.label(language, assignment) + ": "
                    + assignment.title().value();
            String anchor = anchors.next(heading);
            ofCards.put(assignment, anchor);
            ofIds.putIfAbsent(assignment.id(), anchor);
        }
    }

    /** Of this very card; empty if it has none. */
    public String of(Assignment assignment) {
        return ofCards.getOrDefault(assignment, "");
    }

    /** Of whichever card a mention of this id means. */
    String of(String id) {
        return ofIds.getOrDefault(id, "");
    }
}
