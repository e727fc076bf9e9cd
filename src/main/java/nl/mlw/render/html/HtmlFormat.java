package nl.mlw.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.mlw.document.Page;
import nl.mlw.render.Format;
import nl.mlw.render.template.Filled;
import nl.mlw.render.template.PageRoot;
import nl.mlw.render.template.Templates;

/** Writes pages as one XHTML file with its style sheet inside; a PDF is made of the same text. */
public final class HtmlFormat implements Format {

    private final Templates templates;

    /** With these templates. */
    public HtmlFormat(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] render(Page page) {
        return text(page).getBytes(StandardCharsets.UTF_8);
    }

    /** Checked, so that whatever is made of it is a document. */
    public String text(Page page) {
        Map<String, Object> root = PageRoot.html(page);
        root.put("style", templates.styleSheet());
        templates.commit().ifPresent(commit -> root.put("commit", commit));
        templates.style().logo().ifPresent(logo -> root.put("logo", logo));
        String template = page.template() + ".html.ftl";
        Filled filled = templates.fill(template, root);
        String text = Xhtml.legal(filled.text()) + "\n";
        HtmlCheck.check(filled, text, template);
        return text;
    }
}
