package nl.mlw.load;

import java.util.List;
import java.util.Optional;
import nl.mlw.kind.Kind;
import nl.mlw.model.Attestation;

/** Reads {@code attestations.yaml}. */
final class AttestationsReader {

    private AttestationsReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(Attestation.class, fields.readable("attestations", AttestationsReader::attestation));
        return true;
    }

    private static Optional<Attestation> attestation(Fields f) {
        String id = f.id(Kind.ATTESTATION);
        var requirement = f.neededRef("requirement", Kind.REQUIREMENT);
        f.reading().name(id, Kind.ATTESTATION, id, List.of(), f.idPlace());
        var by = f.neededRef("by", Kind.ROLE);
        var on = f.neededDate("on");
        var evidence = f.maybeText("evidence");
        var document = f.ref("document", Kind.DOCUMENT);
        if (evidence.isEmpty() && document.isEmpty()) {
            f.reportMissing("evidence");
        }
        var validUntil = f.date("valid-until");
        return on.map(day -> new Attestation(id, requirement, by, day, evidence, document, validUntil, f.idPlace()));
    }
}
