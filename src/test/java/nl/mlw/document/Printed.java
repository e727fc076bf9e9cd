package nl.mlw.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.compute.Facts;
import nl.mlw.labels.Labels;
import nl.mlw.language.Language;
import nl.mlw.load.PlanLoader;
import nl.mlw.render.Format;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.markdown.MarkdownFormat;
import nl.mlw.render.pdf.PdfFormat;
import nl.mlw.render.template.Templates;

/** Prints pages for tests with the templates and words of this repository. */
public final class Printed {
    private static final Labels LABELS = Labels.in(Path.of("templates"));
    private static final Map<String, Language> LANGUAGES = new ConcurrentHashMap<>();
    private static final Templates TEMPLATES = Templates.in(Path.of("templates"));

    private Printed() {}

    /** The language with this tag; read once, because tests print thousands of pages. */
    public static Language language(String tag) {
        return LANGUAGES.computeIfAbsent(tag, LABELS::language);
    }

    /** A page as Markdown. */
    public static String markdown(Page page) {
        return text(new MarkdownFormat(TEMPLATES), page);
    }

    /** A page as HTML. */
    public static String html(Page page) {
        return text(new HtmlFormat(TEMPLATES), page);
    }

    /** A page as PDF. */
    public static byte[] pdf(Page page) {
        return new PdfFormat(TEMPLATES).render(page);
    }

    /** The small plan with something laid over it. */
    public static Facts facts(Overlay overlay) {
        return Plans.facts(PlanLoader.load(overlay.folder()).plan().orElseThrow());
    }

    private static String text(Format format, Page page) {
        return new String(format.render(page), StandardCharsets.UTF_8);
    }
}
