package nl.mlw.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Begins a thing of a kind for an author: its fields in order, each with what it means. What has to be there is filled in with an
 * example; before the rest stands a number sign, which one takes away to use it.
 */
public final class Starter {
    private static final String OFF = "#";

    private final String language;
    private final Function<String, Optional<String>> existing;

    /** In this language; {@code existing} gives the id of some thing of a kind, to mention it, if the plan has one. */
    public Starter(String language, Function<String, Optional<String>> existing) {
        this.language = language;
        this.existing = existing;
    }

    /** The lines of an item in a list, or of a whole file for a kind that is one. */
    public List<String> lines(KindPage kind, Optional<String> id) {
        List<String> lines = kind.fields().stream()
                .filter(field -> !isListOfAKind(kind, field))
                .flatMap(field -> lines(field, id).stream())
                .toList();
        return kind.under().isEmpty() ? lines : asItem(lines);
    }

    /** What has a page of its own is begun by itself. */
    private static boolean isListOfAKind(KindPage kind, FieldPage field) {
        return kind.under().isEmpty()
                && field.type() == FieldType.PART
                && KindPages.in(kind.file()).anyMatch(other -> other.under().equals(field.key()));
    }

    private List<String> lines(FieldPage field, Optional<String> id) {
        if (field.type() == FieldType.ID && id.isPresent()) {
            return List.of(field.key() + ": " + id.get());
        }
        List<String> lines = new ArrayList<>();
        if (field.type() != FieldType.ID) {
            lines.add("# " + explained(field));
        }
        written(field).forEach(line -> lines.add(field.required() ? line : OFF + line));
        return lines;
    }

    /** What it means, and which words it may hold. */
    private String explained(FieldPage field) {
        FieldPage.Explained words = field.words(language);
        String choices = field.choices().stream()
                .map(choice -> choice.explained(language))
                .collect(Collectors.joining(", "));
        String meaning = words.label() + ": " + words.meaning();
        return choices.isEmpty() ? meaning : meaning + " " + choices + ".";
    }

    private List<String> written(FieldPage field) {
        if (field.fields().isEmpty() || field.example().isPresent()) {
            return List.of(field.key() + ": " + value(field));
        }
        List<String> inner =
                field.fields().stream().flatMap(each -> written(each).stream()).toList();
        List<String> all = new ArrayList<>(List.of(field.key() + ":"));
        if (field.type() == FieldType.MAP) {
            field.choices().stream().limit(1).forEach(choice -> all.add("  " + choice.word() + ":"));
            inner.forEach(line -> all.add("    " + line));
        } else if (field.many()) {
            all.addAll(asItem(inner));
        } else {
            inner.forEach(line -> all.add("  " + line));
        }
        return all;
    }

    private String value(FieldPage field) {
        Optional<String> mentioned = field.type() == FieldType.REF
                ? field.of().stream()
                        .flatMap(kind -> existing.apply(kind).stream())
                        .findFirst()
                : Optional.empty();
        return mentioned
                .map(id -> field.many() ? "[" + id + "]" : id)
                .or(field::example)
                .or(() -> field.choices().stream().map(FieldPage.Choice::word).findFirst())
                .orElse("{}");
    }

    /** The first line that counts begins the item; what stands above it are remarks. */
    private static List<String> asItem(List<String> lines) {
        List<String> item = new ArrayList<>();
        boolean begun = false;
        for (String line : lines) {
            boolean first = !begun && !line.startsWith(OFF);
            item.add((first ? "  - " : "    ") + line);
            begun |= first;
        }
        return item;
    }
}
