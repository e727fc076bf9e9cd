package nl.mlw.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.mlw.model.Located;
import nl.mlw.model.OwnWords;

/** Reads what a programme calls things for which mlw has a name too ({@code labels:}), in the language of the plan. */
final class OwnLabels {

    private OwnLabels() {}

    /**
     * @param things by the keys under which their names may stand
     * @param labelKey gives the key of a thing's usual name
     */
    static <T> OwnWords read(
            Fields around, Map<String, T> things, Function<T, String> labelKey, String language, Said said) {
        Map<String, String> labels = new TreeMap<>();
        around.mapping("labels")
                .ifPresent(m -> m.read(f -> {
                    things.forEach((key, thing) -> said.text(f, key)
                            .map(Located::value)
                            .ifPresent(text -> labels.put(labelKey.apply(thing), text)));
                    return labels;
                }));
        return OwnWords.of(language, labels);
    }
}
