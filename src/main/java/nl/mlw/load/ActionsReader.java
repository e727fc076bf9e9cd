package nl.mlw.load;

import java.util.List;
import nl.mlw.kind.Kind;
import nl.mlw.model.Action;

/** Reads {@code actions.yaml}. */
final class ActionsReader {

    private ActionsReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(Action.class, fields.list("actions", f -> {
            String id = f.id(Kind.ACTION);
            String text = f.string("text");
            f.reading().name(id, Kind.ACTION, text, List.of(), f.idPlace());
            return new Action(
                    id,
                    text,
                    f.ref("holder", Kind.ROLE),
                    Times.under(f, "due"),
                    f.word("status", "open", "done").filter("done"::equals).isPresent(),
                    f.maybeString("source"),
                    f.idPlace());
        }));
        return true;
    }
}
