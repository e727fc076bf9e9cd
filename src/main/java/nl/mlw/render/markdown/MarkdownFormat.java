package nl.mlw.render.markdown;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mlw.document.Page;
import nl.mlw.render.Format;
import nl.mlw.render.template.PageRoot;
import nl.mlw.render.template.Templates;

/** Writes pages to be read on a git host. */
public final class MarkdownFormat implements Format {

    private final Templates templates;

    /** With these templates. */
    public MarkdownFormat(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String name() {
        return "md";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public byte[] render(Page page) {
        Map<String, Object> root = PageRoot.markdown(page);
        String text = templates.fill(page.template() + ".md.ftl", root).text();
        String marks = templates.fill("print/marks.md.ftl", root).text();
        return tidy(marked(text, marks)).getBytes(StandardCharsets.UTF_8);
    }

    /** With the drawings of the page as files beside it. */
    @Override
    public Map<String, byte[]> files(Page page) {
        Map<String, byte[]> files = new LinkedHashMap<>(Format.super.files(page));
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        page.figures().forEach(figure -> files.put(folder + figure.path() + ".svg", SvgFormat.drawing(page, figure)));
        return files;
    }

    /** Below the title, whichever template made it. */
    private static String marked(String text, String marks) {
        int end = text.startsWith("# ") ? (text + "\n").indexOf('\n') : 0;
        return text.substring(0, end) + "\n\n" + marks + "\n\n" + text.substring(end);
    }

    /** Templates leave empty lines where a loop or a choice printed nothing. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip().replaceAll("\n(?:\\h*\n){2,}", "\n\n") + "\n";
    }
}
