package nl.mlw.render.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import nl.mlw.prose.MarkdownEscape;
import org.jspecify.annotations.Nullable;

/** Teaches templates to escape what they print for Markdown, as they do for HTML. */
final class MarkdownOutput extends CommonMarkupOutputFormat<MarkdownOutput.Text> {

    static final MarkdownOutput INSTANCE = new MarkdownOutput();

    private MarkdownOutput() {}

    /** Text that is Markdown already. */
    static final class Text extends CommonTemplateMarkupOutputModel<Text> {

        Text(@Nullable String plain, @Nullable String markup) {
            super(plain, markup);
        }

        @Override
        public MarkdownOutput getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        return MarkdownEscape.escape(text);
    }

    /** The built-ins `?html` and `?xml` would escape for another format than this one. */
    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return false;
    }

    @Override
    protected Text newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
        return new Text(plain, markup);
    }
}
