package nl.mlw.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.Kind;
import nl.mlw.kind.KindPages;

/**
 * What can be asked of one kind of thing: the names that its page has for expressions, and where their values come from. Most stand
 * in the files, in the field of that name.
 *
 * @param asked all that can be asked, by name, in the order of the manual
 * @param things all things of the kind in the plan
 * @param computed what does not stand there as it is, by its name
 */
record Shape<T>(
        Kind kind,
        Map<String, FieldPage> asked,
        List<Thing<T>> things,
        Map<String, Function<T, ?>> computed,
        Answers answers) {

    static <T> Shape<T> of(Kind kind, List<Thing<T>> things, Map<String, Function<T, ?>> computed, Answers answers) {
        Map<String, FieldPage> asked = new LinkedHashMap<>();
        KindPages.page(kind.id()).asked().forEach(field -> asked.put(field.name(), field));
        return new Shape<>(kind, asked, things, computed, answers);
    }

    /** What an expression calls a thing of this kind: {@code budget_line}. */
    String name() {
        return kind.variable();
    }

    /** The things as an expression sees them. */
    List<Subject> subjects() {
        return things.stream()
                .map(thing -> new Subject(thing.id(), thing.origin(), new Values<>(this, thing)))
                .toList();
    }

    /** Its names, in the order of the manual. */
    List<String> names() {
        return List.copyOf(asked.keySet());
    }

    Optional<FieldPage> named(String wanted) {
        return Optional.ofNullable(asked.get(wanted));
    }

    /** What a thing answers to a name; empty if the plan does not say, or nobody can ask it. */
    Optional<Object> value(Thing<T> thing, String name) {
        Function<T, ?> made = computed.get(name);
        return made == null
                ? named(name).flatMap(field -> thing.written().flatMap(written -> answers.of(field, written)))
                : answers.of(made.apply(thing.made()));
    }
}
