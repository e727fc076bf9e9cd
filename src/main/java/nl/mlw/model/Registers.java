package nl.mlw.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that stands in a plan, by what it is: of each type of thing a list, in the order of the files. What a plan has one of at most,
 * such as a budget, is a list of one.
 */
public final class Registers {
    private final Map<Class<?>, List<?>> lists;

    private Registers(Map<Class<?>, List<?>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /** All things of a type; none if the plan says nothing of them. */
    public <T> List<T> all(Class<T> type) {
        return all(lists, type);
    }

    /** What a plan has one of; the last one that was read. */
    public <T> Optional<T> one(Class<T> type) {
        return last(all(type));
    }

    /** The same with other things of a type. */
    public <T> Registers with(Class<T> type, List<T> things) {
        Map<Class<?>, List<?>> changed = new HashMap<>(lists);
        changed.put(type, List.copyOf(things));
        return new Registers(changed);
    }

    /** The same with another thing of a type of which a plan has one. */
    public <T> Registers with(Class<T> type, T thing) {
        return with(type, List.of(thing));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Registers same && lists.equals(same.lists);
    }

    @Override
    public int hashCode() {
        return lists.hashCode();
    }

    @SuppressWarnings("unchecked") // a list is only ever put under the type of what is in it
    private static <T> List<T> all(Map<Class<?>, ? extends List<?>> lists, Class<T> type) {
        List<?> list = lists.get(type);
        return list == null ? List.of() : (List<T>) list;
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    /** The registers while the files of a plan are being read. */
    public static final class Builder {
        private final Map<Class<?>, List<Object>> lists = new HashMap<>();

        /** Adds a thing of a type. */
        public <T> void add(Class<T> type, T thing) {
            lists.computeIfAbsent(type, t -> new ArrayList<>()).add(thing);
        }

        /** The things of a type that were added until now. */
        public <T> List<T> all(Class<T> type) {
            return List.copyOf(Registers.all(lists, type));
        }

        /** What was added last of a type. */
        public <T> Optional<T> one(Class<T> type) {
            return last(Registers.all(lists, type));
        }

        /** All that was added. */
        public Registers registers() {
            Map<Class<?>, List<?>> copies = new HashMap<>();
            lists.forEach((type, things) -> copies.put(type, List.copyOf(things)));
            return new Registers(copies);
        }
    }
}
