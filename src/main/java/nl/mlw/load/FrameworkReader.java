package nl.mlw.load;

import java.util.List;
import nl.mlw.kind.Kind;
import nl.mlw.model.RequirementSet;

/** Reads {@code frameworks/<name>.yaml}. */
final class FrameworkReader {

    private FrameworkReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        String id = fields.id(Kind.REQUIREMENT_SET);
        String title = fields.name("title");
        fields.reading().name(id, Kind.REQUIREMENT_SET, title, List.of(), fields.idPlace());
        parts.add(
                RequirementSet.class,
                new RequirementSet(
                        id,
                        title,
                        fields.maybeString("source"),
                        fields.list("requirements", RequirementReader::read),
                        fields.idPlace()));
        return true;
    }
}
