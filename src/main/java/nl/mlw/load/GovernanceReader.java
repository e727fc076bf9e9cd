package nl.mlw.load;

import java.util.List;
import java.util.Optional;
import nl.mlw.kind.Kind;
import nl.mlw.model.Body;
import nl.mlw.model.DecisionKind;
import nl.mlw.model.Governance;
import nl.mlw.model.Person;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlSequence;

/** Reads {@code governance.yaml}. */
final class GovernanceReader {

    private GovernanceReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(
                Governance.class,
                new Governance(
                        fields.list("bodies", f -> body(f, parts)),
                        fields.list("roles", RoleReader::role),
                        fields.list("people", GovernanceReader::person)));
        return true;
    }

    private static Body body(Fields f, PlanParts parts) {
        String id = f.id(Kind.BODY);
        String title = f.name("title");
        List<String> aliases = f.strings("aliases");
        f.reading().name(id, Kind.BODY, title, aliases, f.idPlace());
        return new Body(
                id,
                title,
                aliases,
                f.maybeString("role"),
                f.strings("responsibilities"),
                f.maybeString("mandate"),
                f.ref("reports-to", Kind.BODY),
                Empties.field(f, "members", node -> members(f, node)),
                Empties.field(f, "meets", node -> f.asMapping("meets", node).map(m -> m.read(GovernanceReader::meets))),
                decisionKinds(f, parts),
                f.maybeString("procedure"),
                f.idPlace());
    }

    private static List<DecisionKind> decisionKinds(Fields f, PlanParts parts) {
        return f.node("decisions").map(f::itemsOf).orElse(List.of()).stream()
                .flatMap(item ->
                        f.values().choice("decisions", item, parts.habits().decisionKinds()).stream())
                .toList();
    }

    private static Optional<List<Body.Member>> members(Fields f, YamlNode node) {
        if (node instanceof YamlSequence) {
            return Optional.of(f.list("members", GovernanceReader::member));
        }
        f.reading().report(f.values().wrong(node, "list"));
        return Optional.empty();
    }

    private static Body.Member member(Fields f) {
        return new Body.Member(
                f.maybeString("number"),
                f.ref("role", Kind.ROLE),
                f.ref("municipality", Kind.MUNICIPALITY),
                f.ref("person", Kind.PERSON),
                f.maybeString("function"),
                f.day("from"),
                f.day("through"),
                f.choice("as", Body.Capacity.class),
                f.origin());
    }

    private static Body.Meets meets(Fields f) {
        return new Body.Meets(
                f.number("every-months"),
                f.maybeString("location"),
                f.maybeString("chair"),
                f.maybeString("note"),
                f.origin());
    }

    private static Person person(Fields f) {
        Person person = new Person(
                f.id(Kind.PERSON),
                f.name("name"),
                f.maybeString("office"),
                f.ref("municipality", Kind.MUNICIPALITY),
                f.flag("public"),
                f.idPlace());
        f.reading().name(person.id(), Kind.PERSON, person.name(), List.of(), person.origin());
        return person;
    }
}
