package nl.mlw.expression;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.KindPages;
import nl.mlw.language.Suggestions;

/** The names that can be asked of some kinds of things, the likeliest first; it knows which of them somebody meant by a name that is not there. */
record Known(List<Shape<?>> shapes) {

    static Known of(Shape<?> shape) {
        return new Known(List.of(shape));
    }

    /** A mistake about a name, with what there is and what was probably meant: by a name that people have for it, else by its letters. */
    Mistake suggested(Mistake mistake, String typed) {
        List<String> names = names();
        return told(
                mistake,
                typed,
                names,
                Stream.of(byName(typed), Suggestions.nearest(typed, names), byLabel(typed))
                        .flatMap(Optional::stream)
                        .findFirst());
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

    private Optional<String> byName(String typed) {
        return fields().filter(field -> Stream.of(" ", "-").anyMatch(joint -> field.isNamed(typed.replace("_", joint))))
                .map(FieldPage::name)
                .findFirst();
    }

    /** A name that people have for it, with a slip in it. */
    private Optional<String> byLabel(String typed) {
        Map<String, String> names = new LinkedHashMap<>();
        fields().forEach(field -> field.called().forEach(name -> names.putIfAbsent(name, field.name())));
        return Suggestions.nearest(typed.replace('_', ' '), names.keySet()).map(names::get);
    }

    private Stream<FieldPage> fields() {
        return shapes.stream()
                .map(shape -> KindPages.page(shape.kind().id()))
                .map(KindPage::asked)
                .flatMap(List::stream);
    }
}
