package nl.mlw.expression;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can be asked of one thing, by name; each value is made when it is first asked for, and what the plan does not say is left out. */
final class Values<T> extends AbstractMap<String, Object> {
    private final Shape<T> shape;
    private final Thing<T> thing;
    private final Map<String, Optional<Object>> known = new HashMap<>();
    private @Nullable Map<String, Object> all;

    Values(Shape<T> shape, Thing<T> thing) {
        this.shape = shape;
        this.thing = thing;
    }

    @Override
    public @Nullable Object get(Object name) {
        return value(String.valueOf(name)).orElse(null);
    }

    @Override
    public boolean containsKey(Object name) {
        return value(String.valueOf(name)).isPresent();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        if (all == null) {
            Map<String, Object> made = new TreeMap<>();
            shape.names().forEach(name -> value(name).ifPresent(value -> made.put(name, value)));
            all = made;
        }
        return all.entrySet();
    }

    private Optional<Object> value(String name) {
        Optional<Object> made = known.get(name);
        if (made == null) {
            made = shape.value(thing, name);
            known.put(name, made);
        }
        return made;
    }
}
