package nl.mlw.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.kind.Kind;
import nl.mlw.source.Origin;

/**
 * What can be asked of one kind of thing: the names that an expression may use, their types, and where their values come from.
 *
 * @param things all things of the kind in the plan
 * @param origin where a thing stands
 */
record Shape<T>(Kind kind, List<T> things, Function<T, Origin> origin, List<Property<T>> properties) {

    /** What an expression calls a thing of this kind: {@code budget_line}. */
    String name() {
        return variable(kind);
    }

    static String variable(Kind kind) {
        return kind.id().replace('-', '_');
    }

    /** The things as an expression sees them. */
    List<Subject> subjects() {
        return things.stream().map(this::subject).toList();
    }

    private Subject subject(T thing) {
        Values<T> values = new Values<>(this, thing);
        Object id = values.get("id");
        return new Subject(id == null ? "" : id.toString(), origin.apply(thing), values);
    }

    /** Its names, in the order of the manual. */
    List<String> names() {
        return properties.stream().map(Property::name).toList();
    }

    Optional<Property<T>> property(String wanted) {
        return properties.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }
}
