package nl.mlw.load;

import java.util.List;
import java.util.Optional;
import nl.mlw.model.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.RequirementSet;
import nl.mlw.model.RequirementSet.Requirement;

/** Reads {@code frameworks/<name>.yaml}. */
final class FrameworkReader {

    private FrameworkReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        String id = fields.id(Kind.REQUIREMENT_SET);
        String title = fields.string("title");
        fields.reading().name(id, Kind.REQUIREMENT_SET, title, List.of(), fields.idPlace());
        return parts.frameworks.add(new RequirementSet(
                id,
                title,
                fields.maybeString("source"),
                fields.list("requirements", FrameworkReader::requirement),
                fields.idPlace()));
    }

    private static Requirement requirement(Fields f) {
        String id = f.id(Kind.REQUIREMENT);
        String title = f.string("title");
        f.reading().name(id, Kind.REQUIREMENT, title, List.of(), f.idPlace());
        if (!f.has("kind")) {
            f.reportMissing("kind");
        }
        Optional<Located<String>> kind = f.locatedWord("kind", "computed", "expression", "attested");
        f.mapping("with").ifPresent(w -> w.read(Fields::keys));
        return new Requirement(
                id,
                title,
                f.maybeText("text"),
                f.maybeString("source"),
                kind.orElseGet(() -> new Located<>("attested", f.place("kind"))),
                f.texts("check"),
                f.ref("document", Kind.DOCUMENT),
                f.ref("by", Kind.ROLE),
                f.idPlace());
    }
}
