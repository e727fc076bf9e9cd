package nl.mlw.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.mlw.kind.Kind;
import nl.mlw.model.Assignment;
import nl.mlw.model.Card;
import nl.mlw.model.Kickoff;
import nl.mlw.model.Located;

/** Reads one card: {@code assignments/<theme>/<number>-<name>.yaml}. */
final class AssignmentReader {

    private AssignmentReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        String id = fields.id(Kind.ASSIGNMENT);
        Located<String> title = title(fields, id);
        List<String> aliases = fields.strings("aliases");
        fields.reading().name(id, Kind.ASSIGNMENT, title.value(), aliases, fields.idPlace());
        parts.add(
                Assignment.class,
                new Assignment(
                        id,
                        fields.name("number"),
                        fields.valuePlace("number"),
                        fields.neededRef("theme", Kind.THEME),
                        title,
                        aliases,
                        fields.refs("goals", Kind.GOAL),
                        card(fields, id, title),
                        fields.refs("uses", Kind.PRODUCT),
                        fields.mapping("kickoff").map(k -> k.read(AssignmentReader::kickoff)),
                        fields.idPlace()));
        return true;
    }

    private static Card card(Fields fields, String id, Located<String> title) {
        CardFields card = new CardFields(fields);
        return new Card(
                Empties.text(fields, "description"),
                card.sourced("frameworks"),
                card.results(),
                card.sourced("documentation"),
                card.finance(),
                card.executor(),
                card.team(),
                Empties.text(fields, "capacity"),
                card.relations(),
                Empties.text(fields, "operations"),
                new StepsReader(fields, id, title).steps(),
                card.risks());
    }

    /** A card without a title is reported; it goes by its id. */
    private static Located<String> title(Fields fields, String id) {
        Located<String> title = fields.text("title");
        return title.value().isEmpty() ? new Located<>(id, title.origin()) : title;
    }

    private static Kickoff kickoff(Fields f) {
        Map<Integer, String> answers = new TreeMap<>();
        f.mapping("answers")
                .ifPresent(m -> m.read(a -> {
                    for (int question = 1; question <= 30; question++) {
                        int number = question;
                        a.maybeString(String.valueOf(number)).ifPresent(text -> answers.put(number, text));
                    }
                    return answers;
                }));
        Optional<Located<java.time.LocalDate>> held = f.date("held");
        return new Kickoff(f.day("planned"), held, f.ref("accorded", Kind.DECISION), answers, f.origin());
    }
}
