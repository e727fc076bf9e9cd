package nl.mlw.render.inspect;

import java.util.Map;
import java.util.function.Consumer;

/** A drawing without words for whoever does not see it. */
record FigureWithoutAlternative(Consumer<Defect> found) implements Inspection {

    @Override
    public void tag(Tag tag) {
        if (tag.is("Figure") && tag.alternative().isEmpty()) {
            found.accept(new Defect("figure", tag.page(), Map.of()));
        }
    }
}
