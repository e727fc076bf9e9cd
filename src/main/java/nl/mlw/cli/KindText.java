package nl.mlw.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.document.Choices;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Guess;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.KindPages;

/** Turns the page of a kind, or what it says of one field, into text that reads well in a terminal. */
record KindText(Session session) {
    private static final String EXAMPLES = "\n## ";
    private static final List<FieldType> SAID_BY_MEANING = List.of(FieldType.ID, FieldType.OWN, FieldType.PART);

    /** The page of a kind, or of the field behind it: {@code risk}, {@code risk.likelihood}; empty if there is no such kind. */
    static Optional<List<String>> of(Session session, String typed) {
        List<String> parts = List.of(typed.split("\\.", -1));
        return KindPages.named(parts.get(0))
                .map(kind -> new KindText(session).lines(kind, parts.subList(1, parts.size())));
    }

    private List<String> lines(KindPage kind, List<String> keys) {
        if (keys.isEmpty()) {
            return lines(kind);
        }
        StringBuilder path = new StringBuilder(kind.id());
        List<FieldPage> fields =
                Stream.concat(kind.fields().stream(), kind.computed().stream()).toList();
        FieldPage found = fields.get(0);
        boolean free = false;
        for (String key : keys) {
            boolean chosen = free && fields.stream().noneMatch(field -> field.isNamed(key));
            if (!chosen) {
                found = field(key, fields);
                fields = below(found);
            }
            free = !chosen && found.type() == FieldType.MAP;
            path.append('.').append(chosen || found.isAny() ? key : found.key());
        }
        return kind.computed().contains(found)
                ? lines(kind, found)
                : lines(found, path.toString(), keys.size() == 1 ? asked(kind, found) : Optional.empty());
    }

    private List<String> lines(KindPage kind, FieldPage computed) {
        FieldPage.Explained words = computed.words(session.language());
        String question = kind.variable() + "." + computed.name();
        List<String> lines = new ArrayList<>(heading(words.label() + " (" + question + ")"));
        lines.add("");
        lines.add(words.meaning());
        lines.addAll(held(computed, "asked"));
        lines.add(say("field.asked", Map.of("value", question)));
        return lines;
    }

    /** How an expression asks for a field, with what it then gets if that is something else. */
    private Optional<String> asked(KindPage kind, FieldPage field) {
        return kind.asked(field)
                .map(asked -> say("field.asked", Map.of("value", kind.variable() + "." + asked.name()))
                        + (asked.equals(field)
                                ? ""
                                : ". " + asked.words(session.language()).meaning()));
    }

    /** What may stand in it, or of a map in the value of any of its keys. */
    private static List<FieldPage> below(FieldPage field) {
        return field.type() == FieldType.MAP ? field.fields() : field.inner();
    }

    private static FieldPage field(String typed, List<FieldPage> fields) {
        return FieldPage.named(typed, fields)
                .orElseThrow(() -> Choices.unknown(
                        "field.unknown",
                        typed,
                        fields.stream().map(FieldPage::key).distinct().toList(),
                        Guess.field(typed, fields).map(Guess::shown)));
    }

    private List<String> lines(KindPage kind) {
        int examples = kind.body().indexOf(EXAMPLES);
        List<String> lines = new ArrayList<>(heading(kind.title() + " (" + kind.id() + ")"));
        PageText.addBody(kind.body().substring(0, examples), lines);
        lines.add("");
        if (!kind.file().isEmpty()) {
            String key = kind.under().isEmpty() ? "kind.file" : "kind.file-under";
            lines.add(say(key, Map.of("file", kind.file(), "under", kind.under())));
        }
        if (!kind.prefix().isEmpty()) {
            lines.add(say("kind.prefix", Map.of("value", kind.prefix())));
        }
        lines.add("");
        lines.addAll(heading(say("kind.fields", Map.of()), '-'));
        kind.fields().forEach(field -> addField(field, "", lines));
        lines.add("");
        addAsked(kind, lines);
        PageText.addBody(kind.body().substring(examples + 1), lines);
        return lines;
    }

    /** How expressions ask its fields, and what else they can ask. */
    private void addAsked(KindPage kind, List<String> lines) {
        if (kind.asked().isEmpty()) {
            return;
        }
        lines.addAll(heading(say("kind.asked", Map.of()), '-'));
        lines.add(say("kind.asked-fields", Map.of("value", names(kind))));
        if (!kind.computed().isEmpty()) {
            lines.add(say("kind.asked-more", Map.of()));
        }
        kind.computed().forEach(field -> addComputed(kind, field, lines));
        lines.add("");
    }

    private void addComputed(KindPage kind, FieldPage field, List<String> lines) {
        FieldPage.Explained words = field.words(session.language());
        lines.add(kind.variable() + "." + field.name());
        lines.add("    " + words.label() + ". " + words.meaning());
        held(field, "asked").forEach(fact -> lines.add("    " + fact));
    }

    private static String names(KindPage kind) {
        return kind.asked().stream()
                .filter(field -> !kind.computed().contains(field))
                .map(field -> kind.variable() + "." + field.name())
                .collect(Collectors.joining(", "));
    }

    private void addField(FieldPage field, String indent, List<String> lines) {
        FieldPage.Explained words = field.words(session.language());
        String required = field.required() ? " (" + say("field.required", Map.of()) + ")" : "";
        lines.add(indent + field.key() + required);
        lines.add(indent + "    " + words.label() + ". " + words.meaning());
        facts(field).forEach(fact -> lines.add(indent + "    " + fact));
        field.fields().forEach(inner -> addField(inner, indent + "    ", lines));
    }

    private List<String> lines(FieldPage field, String path, Optional<String> asked) {
        FieldPage.Explained words = field.words(session.language());
        List<String> lines = new ArrayList<>(heading(words.label() + " (" + path + ")"));
        lines.add("");
        lines.add(words.meaning());
        lines.addAll(facts(field));
        String key = field.isAny() ? path.substring(path.lastIndexOf('.') + 1) : field.key();
        field.example().ifPresent(example -> lines.add(say("field.example", Map.of("value", key + ": " + example))));
        asked.ifPresent(lines::add);
        if (!below(field).isEmpty()) {
            lines.add("");
            below(field).forEach(inner -> addField(inner, "", lines));
        }
        return lines;
    }

    /** What it may hold. */
    private List<String> facts(FieldPage field) {
        List<String> facts = held(field, "field");
        if (field.personal()) {
            facts.add(say("field.personal", Map.of()));
        }
        if (field.emptiable()) {
            facts.add(say("field.empty", Map.of()));
        }
        return facts;
    }

    /** Which values stand in it ({@code field}), or an expression gets of it ({@code asked}). */
    private List<String> held(FieldPage field, String by) {
        List<String> facts = new ArrayList<>();
        if (!field.choices().isEmpty()) {
            facts.add(say("field.choices", Map.of("value", choices(field))));
        } else if (field.type() == FieldType.REF) {
            facts.add(say(by + ".ref", Map.of("value", mentioned(field))));
        } else if (!SAID_BY_MEANING.contains(field.type())) {
            facts.add(say("field.type." + field.type().key(), Map.of()));
        }
        if (field.many()) {
            facts.add(say(by + ".many", Map.of()));
        }
        return facts;
    }

    private String choices(FieldPage field) {
        return field.choices().stream()
                .map(choice -> choice.explained(session.language()))
                .collect(Collectors.joining(", "));
    }

    private String mentioned(FieldPage field) {
        return field.of().stream()
                .map(kind -> KindPages.page(kind).names(session.language()).one())
                .collect(Collectors.joining(", "));
    }

    private static List<String> heading(String title) {
        return heading(title, '=');
    }

    private static List<String> heading(String title, char line) {
        return List.of(title, String.valueOf(line).repeat(title.length()));
    }

    private String say(String key, Map<String, ?> arguments) {
        return session.texts().say("say." + key, arguments);
    }
}
