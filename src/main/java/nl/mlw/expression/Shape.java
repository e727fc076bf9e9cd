package nl.mlw.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.mlw.source.Origin;

/** What can be asked of one kind of thing: the names that an expression may use, their types, and where their values come from. */
record Shape<T>(String name, List<Property<T>> properties) {

    /** A thing as an expression sees it; what the plan does not say is left out. */
    Subject subject(String id, Origin origin, T thing) {
        Map<String, Object> values = new TreeMap<>();
        properties.forEach(p -> p.value().apply(thing).ifPresent(value -> values.put(p.name(), value)));
        return new Subject(id, origin, values);
    }

    /** Its names, in the order of the manual. */
    List<String> names() {
        return properties.stream().map(Property::name).toList();
    }

    Optional<Property<T>> property(String wanted) {
        return properties.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }
}
