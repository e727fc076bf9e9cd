package nl.mlw.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import nl.mlw.document.Figure;
import nl.mlw.document.Page;

/** Writes the drawing of a page as a file of its own. */
public final class SvgFormat implements Format {

    private final Function<String, Map<String, String>> words;

    /** @param words the labels of a language, by its tag */
    public SvgFormat(Function<String, Map<String, String>> words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public byte[] render(Page page) {
        if (page.figures().size() != 1) {
            throw new RenderFailure("‘" + page.info().title() + "’ is geen tekening en kan dus geen SVG worden.");
        }
        return drawing(page, page.figures().get(0)).getBytes(StandardCharsets.UTF_8);
    }

    /** A drawing of the page as a file of its own, with the marks of the page on it. */
    public String drawing(Page page, Figure figure) {
        return MarkedDrawing.of(
                figure.svg(), MarkWords.of(page.info(), words.apply(page.info().language())));
    }
}
