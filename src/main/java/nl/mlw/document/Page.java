package nl.mlw.document;

import java.util.List;

/**
 * One file to be written, still without a format: what it shows, and the template that shows it.
 *
 * @param path relative to the output folder, with `/` and without extension, such as `2021-P6/voortgangsrapportage`
 * @param template base name: `templates/<template>.md.ftl` and `templates/<template>.html.ftl`
 * @param view the record that both templates print
 */
public record Page(String path, String template, PageInfo info, Object view, List<Figure> figures) {

    public Page {
        figures = List.copyOf(figures);
    }

    /** The same of a plan with errors. */
    public Page incomplete(Gaps why) {
        return new Page(path, template, info.incomplete(why), view, figures);
    }
}
