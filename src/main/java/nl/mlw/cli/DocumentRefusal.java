package nl.mlw.cli;

import java.util.List;
import java.util.Map;
import nl.mlw.check.Checked;
import nl.mlw.diagnostic.Finding;

/** Says why no document was written, and what to do about it. */
record DocumentRefusal(Session session, DocumentChoice choice, ObstacleList list) {

    void tell(Checked checked, List<Finding> obstacles) {
        session.tell("say.refused", Map.of("counts", list.counts(obstacles)));
        list.show(obstacles);
        session.tell("say.refused.mend", Map.of("command", validate(checked)));
        if (checked.facts().isEmpty()) {
            session.tell("say.refused.no-plan", Map.of());
        } else if (checked.isSound()) {
            session.tell(
                    "say.refused.level", Map.of("level", choice.failOn().level().key()));
        } else {
            session.tell("say.refused.allow", Map.of());
        }
    }

    /** Some findings are there on one day and not on another. */
    private String validate(Checked checked) {
        return checked.facts()
                .map(choice.plan()::validate)
                .orElseGet(() -> choice.plan().validate());
    }
}
