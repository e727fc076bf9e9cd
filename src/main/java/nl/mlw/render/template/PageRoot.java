package nl.mlw.render.template;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.mlw.document.Page;
import nl.mlw.document.PageInfo;
import nl.mlw.prose.Prose;

/** The names that every template can use: view, page, figures, words, prose, proseInline, proseCell, hasBlocks, marks, and drawing in HTML. */
public final class PageRoot {

    private PageRoot() {}

    public static Map<String, Object> markdown(Page page) {
        Map<String, Object> root = common(page);
        root.put("prose", markdown(Prose::markdown));
        root.put("proseInline", markdown(Prose::markdownInline));
        root.put("proseCell", markdown(Prose::markdownCell));
        return root;
    }

    public static Map<String, Object> html(Page page) {
        Map<String, Object> root = common(page);
        String lang = languageMark(page.info());
        root.put("prose", html(text -> blocks(Prose.html(text), lang)));
        root.put("proseInline", html(text -> inline(Prose.htmlInline(text), lang)));
        root.put("proseCell", html(text -> {
            String cell = Prose.htmlCell(text);
            return Prose.hasBlocks(text) ? blocks(cell, lang) : inline(cell, lang);
        }));
        root.put("drawing", new TextFunction(2, t -> markup(Drawing.inline(t.get(0), t.get(1)))));
        return root;
    }

    private static String blocks(String html, String lang) {
        return "<div class=\"prose\"" + lang + ">" + html + "</div>";
    }

    private static String inline(String html, String lang) {
        return "<span" + lang + ">" + html + "</span>";
    }

    private static Map<String, Object> common(Page page) {
        Map<String, Object> root = new HashMap<>();
        root.put("view", page.view());
        root.put("page", page.info());
        root.put("figures", page.figures());
        root.put("hasBlocks", new TextFunction(1, texts -> Prose.hasBlocks(texts.get(0))));
        root.put("words", new WordHash(page.language().words()));
        root.put("marks", MarkWords.of(page));
        return root;
    }

    private static TextFunction markdown(UnaryOperator<String> writing) {
        return new TextFunction(1, texts -> MarkdownOutput.INSTANCE.fromMarkup(writing.apply(texts.get(0))));
    }

    private static TextFunction html(UnaryOperator<String> writing) {
        return new TextFunction(1, texts -> markup(writing.apply(texts.get(0))));
    }

    private static Object markup(String html) throws TemplateModelException {
        return XHTMLOutputFormat.INSTANCE.fromMarkup(html);
    }

    /** Empty where the plan speaks the language of the page around it. */
    private static String languageMark(PageInfo info) {
        return info.proseLanguage().equals(info.language()) ? "" : " lang=\"" + info.proseLanguage() + "\"";
    }
}
