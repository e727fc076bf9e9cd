package nl.mlw.render.inspect;

import java.util.List;
import java.util.function.Consumer;

/** All that is looked for in a PDF. What the validators of PDF/A and PDF/UA see is left to them. */
final class Inspections {

    private Inspections() {}

    /** In the order in which defects are told of one place. */
    static List<Inspection> all(Consumer<Defect> found) {
        return List.of(
                new NotTagged(found),
                new LanguageAbsent(found),
                new TitleAbsent(found),
                new DeadLink(found),
                new DeadBookmark(found),
                new FigureWithoutAlternative(found),
                new RaggedTable(found),
                new TextAbsent(found),
                new GlyphMissing(found),
                new SpelledOut(found),
                new TextOutsidePage(found),
                new TextOverText(found));
    }
}
