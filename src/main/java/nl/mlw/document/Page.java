package nl.mlw.document;

import java.util.List;
import nl.mlw.language.Language;

/**
 * One file to be written, still without a format: what it shows, and the template that shows it.
 *
 * @param path relative to the output folder, with `/` and without extension, such as `2021-P6/voortgangsrapportage`
 * @param template base name: `templates/<template>.md.ftl` and `templates/<template>.html.ftl`
 * @param language of its headings and labels: the words that both templates take
 * @param view the record that both templates print
 */
public record Page(String path, String template, Language language, PageInfo info, Object view, List<Figure> figures) {

    public Page {
        figures = List.copyOf(figures);
    }

    /** The same of a plan with errors. */
    public Page incomplete(Gaps why) {
        return new Page(path, template, language, info.incomplete(why), view, figures);
    }
}
