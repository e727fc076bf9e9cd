package nl.mlw.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.compute.Facts;
import nl.mlw.model.Ref;

/** What the shapes of all things need: the facts, and the id of whatever is mentioned. */
class Shapes {
    private final Facts facts;

    Shapes(Facts facts) {
        this.facts = facts;
    }

    final Facts facts() {
        return facts;
    }

    /** The id of another thing. */
    final <T> Property<T> ref(String name, Function<T, Optional<Ref>> mention) {
        return Property.maybeText(name, thing -> mention.apply(thing).map(this::id));
    }

    /** The ids of other things. */
    final <T> Property<T> refs(String name, Function<T, List<Ref>> mentions) {
        return Property.texts(name, thing -> ids(mentions.apply(thing)));
    }

    final List<String> ids(List<Ref> refs) {
        return refs.stream().map(this::id).toList();
    }

    final String id(Ref ref) {
        return facts.plan().names().id(ref);
    }
}
