package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** What a body decided ({@code decisions.yaml}); one that only illustrates is marked so. */
public record Decision(
        String id,
        String title,
        Optional<String> text,
        Optional<Ref> body,
        Optional<Located<LocalDate>> date,
        Optional<String> dateNote,
        Optional<DecisionKind> kind,
        List<Ref> documents,
        boolean illustration,
        Origin origin) {

    /** Whether something was decided, as far as is known: not if it was only to inform or to advise. */
    public boolean decides() {
        return kind().map(DecisionKind::decides).orElse(true);
    }
}
