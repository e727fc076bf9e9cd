package nl.mlw.expression;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.kind.Kind;
import nl.mlw.model.Coded;
import nl.mlw.model.Located;
import nl.mlw.model.Money;

/**
 * Something that an expression can ask of a thing in the plan.
 *
 * @param kind for a list of other things, what they are
 * @param value in the form in which the evaluator takes it; empty if the plan does not say
 */
record Property<T>(String name, Type type, Optional<Kind> kind, Function<T, Optional<Object>> value) {

    /** What kind of value it is. */
    enum Type {
        TEXT,
        NUMBER,
        FLAG,
        DATE,
        MONEY,
        TEXTS,
        THINGS
    }

    static <T> Property<T> text(String name, Function<T, String> value) {
        return maybeText(name, value.andThen(Optional::of));
    }

    static <T> Property<T> maybeText(String name, Function<T, Optional<String>> value) {
        return of(name, Type.TEXT, t -> value.apply(t).filter(v -> !v.isEmpty()).map(v -> v));
    }

    /** In the word that the plan has for it. */
    static <T> Property<T> coded(String name, Function<T, Optional<? extends Coded>> value) {
        return maybeText(name, t -> value.apply(t).map(Coded::key));
    }

    static <T> Property<T> written(String name, Function<T, Optional<Located<String>>> value) {
        return maybeText(name, t -> value.apply(t).map(Located::value));
    }

    static <T> Property<T> texts(String name, Function<T, List<String>> value) {
        return of(name, Type.TEXTS, t -> Optional.of(value.apply(t)));
    }

    static <T> Property<T> number(String name, Function<T, Optional<Integer>> value) {
        return of(name, Type.NUMBER, t -> value.apply(t).map(Integer::longValue));
    }

    static <T> Property<T> flag(String name, Function<T, Boolean> value) {
        return of(name, Type.FLAG, t -> Optional.of(value.apply(t)));
    }

    /** A day is the moment at which it begins, in no particular place on earth. */
    static <T> Property<T> date(String name, Function<T, Optional<LocalDate>> value) {
        return of(
                name,
                Type.DATE,
                t -> value.apply(t).map(d -> d.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    static <T> Property<T> located(String name, Function<T, Optional<Located<LocalDate>>> value) {
        return date(name, t -> value.apply(t).map(Located::value));
    }

    static <T> Property<T> money(String name, Function<T, Optional<Money>> value) {
        return of(name, Type.MONEY, t -> value.apply(t).map(m -> new Exact(m.amount())));
    }

    static <T> Property<T> things(String name, Kind kind, Function<T, List<Subject>> value) {
        return new Property<>(
                name,
                Type.THINGS,
                Optional.of(kind),
                t -> Optional.of(value.apply(t).stream().map(Subject::values).toList()));
    }

    private static <T> Property<T> of(String name, Type type, Function<T, Optional<Object>> value) {
        return new Property<>(name, type, Optional.empty(), value);
    }
}
