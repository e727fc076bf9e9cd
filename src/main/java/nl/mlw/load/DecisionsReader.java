package nl.mlw.load;

import java.util.List;
import nl.mlw.kind.Kind;
import nl.mlw.model.Decision;

/** Reads {@code decisions.yaml}. */
final class DecisionsReader {

    private DecisionsReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(Decision.class, fields.list("decisions", f -> decision(f, parts)));
        return true;
    }

    private static Decision decision(Fields f, PlanParts parts) {
        String id = f.id(Kind.DECISION);
        String title = f.name("title");
        f.reading().name(id, Kind.DECISION, title, List.of(), f.idPlace());
        return new Decision(
                id,
                title,
                f.maybeString("text"),
                f.ref("body", Kind.BODY),
                f.date("date"),
                f.maybeString("date-note"),
                f.choice("kind", parts.habits().decisionKinds()),
                f.refs("documents", Kind.DOCUMENT),
                f.flag("illustration"),
                f.idPlace());
    }
}
