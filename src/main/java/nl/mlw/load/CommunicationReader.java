package nl.mlw.load;

import java.util.List;
import java.util.Optional;
import nl.mlw.kind.Kind;
import nl.mlw.model.Communication;
import nl.mlw.model.Communication.Audience;

/** Reads {@code communication.yaml}. */
final class CommunicationReader {

    private CommunicationReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        Optional<Fields> plan = fields.mapping("plan");
        List<Audience> audiences = fields.list("audiences", CommunicationReader::audience);
        List<String> principles = fields.strings("principles");
        parts.add(
                Communication.class,
                plan.map(p -> p.read(f -> new Communication(
                                f.located("status", Communication.PlanStatus.class),
                                f.ref("owner", Kind.ROLE),
                                f.maybeString("note"),
                                audiences,
                                principles)))
                        .orElseGet(() -> new Communication(
                                Optional.empty(), Optional.empty(), Optional.empty(), audiences, principles)));
        return true;
    }

    private static Audience audience(Fields f) {
        String id = f.id(Kind.AUDIENCE);
        String title = f.name("title");
        f.reading().name(id, Kind.AUDIENCE, title, List.of(), f.idPlace());
        return new Audience(
                id,
                title,
                f.maybeString("message"),
                f.maybeString("channel"),
                f.maybeString("moment"),
                f.ref("responsible", Kind.ROLE),
                f.idPlace());
    }
}
