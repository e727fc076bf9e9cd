package nl.mlw.prose;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The dialect of the plan's texts: CommonMark with tables, text struck through and footnotes, and every tag shown as text. */
final class MarkdownText {

    private static final DataHolder AS_WRITTEN = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .toImmutable();

    /** A ragged table is no table to a screen reader. */
    private static final DataHolder MADE_WHOLE = new MutableDataSet(AS_WRITTEN)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .toImmutable();

    /** Footnotes are only read: what is printed has none. */
    private static final Parser PARSER = Parser.builder(AS_WRITTEN)
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnoteExtension.create()))
            .build();

    private static final Parser WHOLE = Parser.builder(MADE_WHOLE).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder(MADE_WHOLE).build();

    private MarkdownText() {}

    static Document parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Well-formed XHTML, without an element around it. */
    static String html(String markdown) {
        return RENDERER.render(WHOLE.parse(markdown));
    }
}
