package nl.mlw.render.markdown;

import java.nio.charset.StandardCharsets;
import nl.mlw.document.Figure;
import nl.mlw.document.Page;
import nl.mlw.render.Format;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.template.MarkWords;

/** Writes the drawing of a page as a file of its own. */
public final class SvgFormat implements Format {

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
        return drawing(page, page.figures().get(0));
    }

    /** A drawing of the page as a file of its own, with the marks of the page on it. */
    static byte[] drawing(Page page, Figure figure) {
        return MarkedDrawing.of(figure.svg(), MarkWords.of(page)).getBytes(StandardCharsets.UTF_8);
    }
}
