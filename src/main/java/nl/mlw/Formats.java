package nl.mlw;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mlw.render.Format;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.markdown.MarkdownFormat;
import nl.mlw.render.markdown.SvgFormat;
import nl.mlw.render.pdf.PdfFormat;
import nl.mlw.render.template.Templates;

/** All ways to write a page as a file. */
public final class Formats {

    private Formats() {}

    /**
     * All of them, with a team's own templates.
     *
     * @param moment to be written into the files as that of making, in place of the date of the plan
     */
    public static List<Format> all(Templates templates, Optional<Instant> moment) {
        return List.of(
                new MarkdownFormat(templates),
                new SvgFormat(),
                new PdfFormat(templates, moment),
                new HtmlFormat(templates));
    }
}
