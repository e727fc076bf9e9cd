package nl.mlw;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mlw.check.Checked;
import nl.mlw.document.Order;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.golden.Golden;
import nl.mlw.language.Language;
import nl.mlw.render.Format;
import nl.mlw.render.markdown.MarkdownFormat;
import nl.mlw.render.markdown.SvgFormat;
import nl.mlw.render.template.Templates;
import org.junit.jupiter.api.Test;

/** Holds {@code out} against what would be written of the real plan now; {@code -Dgolden=write} renews it. */
class OutTest {
    private static final Path OUT = Path.of("out");
    private static final List<String> KEPT = List.of(".md", ".svg");
    private static final Format MARKDOWN = new MarkdownFormat(Templates.in(Path.of("templates")));

    /** Documents that are kept in English too. */
    private static final List<String> IN_ENGLISH = List.of("report", "gantt");

    @Test
    void outHoldsWhatWouldBeWrittenNow() {
        Golden.holdsAll(OUT, KEPT, written());
    }

    private static Map<String, String> written() {
        Checked checked = Plans.checked(Checks.folder(Path.of("plan")));
        Map<String, String> files = new TreeMap<>();
        for (Order order : Documents.all(checked.known().plan())) {
            List<String> tags = IN_ENGLISH.contains(order.kind().name()) ? List.of("nl", "en") : List.of("nl");
            for (String tag : tags) {
                Language language = Printed.language(tag);
                new Mlw().pages(order.document(checked), checked, language).forEach(page -> write(page, files));
            }
        }
        return files;
    }

    private static void write(Page page, Map<String, String> files) {
        files.put(page.path() + ".md", text(MARKDOWN, page));
        if (page.figures().size() == 1) {
            files.put(page.path() + ".svg", text(new SvgFormat(), page));
        }
    }

    private static String text(Format format, Page page) {
        return new String(format.render(page), StandardCharsets.UTF_8);
    }
}
