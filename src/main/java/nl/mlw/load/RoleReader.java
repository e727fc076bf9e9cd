package nl.mlw.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.kind.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Ref;
import nl.mlw.model.Role;

/** Reads the roles of {@code governance.yaml}, with the terms in which they are filled. */
final class RoleReader {

    private RoleReader() {}

    static Role role(Fields f) {
        String id = f.id(Kind.ROLE);
        String title = f.name("title");
        List<String> aliases = f.strings("aliases");
        f.reading().name(id, Kind.ROLE, title, aliases, f.idPlace());
        return new Role(
                id,
                title,
                aliases,
                f.choice("kind", Role.Side.class),
                f.maybeString("under"),
                f.strings("responsibilities"),
                f.maybeString("mandate"),
                f.readable("terms", RoleReader::term),
                f.flag("vacant"),
                f.idPlace());
    }

    private static Optional<Role.Term> term(Fields f) {
        Optional<Located<LocalDate>> until = f.date("until")
                .or(() ->
                        f.date("through").map(last -> new Located<>(last.value().plusDays(1), last.origin())));
        Optional<Ref> actingFor = f.ref("acting-for", Kind.ROLE);
        Optional<Fields> handover = f.mapping("handover");
        Optional<Ref> to = handover.flatMap(h -> h.ref("to", Kind.ROLE));
        Optional<LocalDate> by = handover.flatMap(h -> h.read(inner -> {
            inner.has("to");
            return inner.day("by");
        }));
        return f.neededDate("from").map(from -> new Role.Term(from.value(), until, actingFor, to, by, f.origin()));
    }
}
