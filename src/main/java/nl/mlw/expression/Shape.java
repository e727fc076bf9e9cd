package nl.mlw.expression;

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
 * @param things all things of the kind in the plan
 * @param computed what does not stand there as it is, by its name
 */
record Shape<T>(Kind kind, List<Thing<T>> things, Map<String, Function<T, ?>> computed, Answers answers) {

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

    /** All that can be asked, in the order of the manual. */
    List<FieldPage> asked() {
        return KindPages.page(kind.id()).asked();
    }

    /** Its names, in the order of the manual. */
    List<String> names() {
        return asked().stream().map(FieldPage::name).toList();
    }

    Optional<FieldPage> named(String wanted) {
        return asked().stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    /** What a thing answers to a name; empty if the plan does not say, or nobody can ask it. */
    Optional<Object> value(Thing<T> thing, String name) {
        Function<T, ?> made = computed.get(name);
        return made == null
                ? named(name).flatMap(field -> thing.written().flatMap(written -> answers.of(field, written)))
                : answers.of(made.apply(thing.made()));
    }
}
