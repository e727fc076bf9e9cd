package nl.mlw.load;

import java.util.List;
import nl.mlw.kind.Kind;
import nl.mlw.model.Consultation;

/** Reads {@code consultations.yaml}. */
final class ConsultationsReader {

    private ConsultationsReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(Consultation.class, fields.list("consultations", f -> {
            String id = f.id(Kind.CONSULTATION);
            String body = f.string("body");
            f.reading().name(id, Kind.CONSULTATION, body, List.of(), f.idPlace());
            return new Consultation(
                    id, body, f.day("date"), f.maybeString("date-note"), f.string("outcome"), f.idPlace());
        }));
        return true;
    }
}
