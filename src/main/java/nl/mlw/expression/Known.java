package nl.mlw.expression;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.Guess;

/** The names that can be asked of some kinds of things, the likeliest first; it knows which of them somebody meant by a name that is not there. */
record Known(List<Shape<?>> shapes) {

    static Known of(Shape<?> shape) {
        return new Known(List.of(shape));
    }

    /** A mistake about a name, with what there is and what was probably meant. */
    Mistake suggested(Mistake mistake, String typed) {
        List<FieldPage> fields = shapes.stream()
                .flatMap(shape -> shape.asked().values().stream())
                .toList();
        return told(
                mistake,
                typed,
                names(),
                Guess.field(typed, fields).map(guess -> guess.key().replace('-', '_')));
    }

    static Mistake told(Mistake mistake, String name, Collection<String> known, Optional<String> meant) {
        Mistake told = mistake.with("name", name).with("known", List.copyOf(known));
        return meant.map(meaning -> told.with("suggestion", meaning)).orElse(told);
    }

    /** Those of one kind in the order of the manual, those of several in that of the alphabet. */
    private List<String> names() {
        Stream<String> names = shapes.stream().flatMap(shape -> shape.names().stream());
        return (shapes.size() == 1 ? names : names.distinct().sorted()).toList();
    }
}
