package nl.mlw.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import nl.mlw.document.Figure;
import nl.mlw.document.Page;

/** Writes pages to be read on a git host. */
public final class MarkdownFormat implements Format {

    private final Templates templates;
    private final Function<String, Map<String, String>> words;

    /** @param words the labels of a language, by its tag */
    public MarkdownFormat(Templates templates, Function<String, Map<String, String>> words) {
        this.templates = templates;
        this.words = words;
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
        Map<String, Object> root = PageRoot.markdown(page, words);
        String text = templates.fill(page.template() + ".md.ftl", root).text();
        String marks = templates.fill("print/marks.md.ftl", root).text();
        return tidy(marked(text, marks)).getBytes(StandardCharsets.UTF_8);
    }

    /** A drawing of the page as a file beside it. */
    public String drawing(Page page, Figure figure) {
        return new SvgFormat(words).drawing(page, figure);
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
