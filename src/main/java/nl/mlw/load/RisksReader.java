package nl.mlw.load;

import java.util.List;
import nl.mlw.kind.Kind;
import nl.mlw.model.RiskRegister;
import nl.mlw.model.RiskRegister.Inventory;
import nl.mlw.model.RiskRegister.Level;
import nl.mlw.model.RiskRegister.Risk;

/** Reads {@code risks.yaml}. */
final class RisksReader {

    private RisksReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(
                RiskRegister.class,
                new RiskRegister(
                        fields.choice("status", Inventory.class).orElse(Inventory.NOT_INVENTORIED),
                        fields.day("on"),
                        fields.maybeString("note"),
                        fields.list("risks", RisksReader::risk),
                        java.util.Optional.of(fields.origin())));
        return true;
    }

    private static Risk risk(Fields f) {
        String id = f.id(Kind.RISK);
        String event = f.string("event");
        f.reading().name(id, Kind.RISK, event, List.of(), f.idPlace());
        return new Risk(
                id,
                f.ref("assignment", Kind.ASSIGNMENT),
                f.string("cause"),
                event,
                f.string("effect"),
                f.choice("likelihood", Level.class),
                f.choice("impact", Level.class),
                f.maybeString("measure"),
                f.ref("owner", Kind.ROLE),
                f.choice("status", RiskRegister.Status.class),
                f.idPlace());
    }
}
