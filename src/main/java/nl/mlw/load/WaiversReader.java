package nl.mlw.load;

import java.util.Optional;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.model.Waiver;

/** Reads {@code waivers.yaml}. */
final class WaiversReader {

    private WaiversReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(Waiver.class, fields.readable("waivers", WaiversReader::waiver));
        return true;
    }

    private static Optional<Waiver> waiver(Fields f) {
        var rule = f.code("rule");
        var ids = f.codes("ids");
        if (ids.isEmpty()) {
            f.reportMissing("ids");
        }
        var reason = f.text("reason", FieldType.CELL).value();
        var decision = f.ref("decision", Kind.DECISION);
        return f.neededDate("expires")
                .map(expires -> new Waiver(rule, ids, reason, decision, expires, f.place("rule")));
    }
}
