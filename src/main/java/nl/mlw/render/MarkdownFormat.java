package nl.mlw.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
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
        String text = templates.fill(page.template() + ".md.ftl", PageRoot.markdown(page, words));
        return tidy(text).getBytes(StandardCharsets.UTF_8);
    }

    /** Templates leave empty lines where a loop or a choice printed nothing. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip().replaceAll("\n(?:\\h*\n){2,}", "\n\n") + "\n";
    }
}
