package nl.mlw.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import nl.mlw.Documents;
import nl.mlw.Mlw;
import nl.mlw.check.Checked;
import nl.mlw.check.PageWording;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Wording;
import nl.mlw.diagnostic.print.Printer;
import nl.mlw.diagnostic.print.Printers;
import nl.mlw.diagnostic.print.Style;
import nl.mlw.document.Order;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.language.Language;
import nl.mlw.load.Loaded;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.PlanLoader;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.inspect.PdfInspector;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;

/** Does with a plan all that mlw can do with one, and holds what has to be so of every plan, however it was damaged. */
final class Trial {
    private static final List<Language> LANGUAGES = List.of(Printed.language("nl"), Printed.language("en"));

    /** What a sentence shows where its page names a value that the finding does not have. */
    private static final Pattern UNFILLED = Pattern.compile("\\[\\[[a-z-]+]]");

    private static final Pattern OF_A_PROGRAM = Pattern.compile("java\\.|nl\\.mlw\\.|Exception|\\bOptional\\[");
    private static final Pattern STEERS_A_TERMINAL =
            Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\r\\t\\u00ad\\u200b-\\u200d\\ufeff]]");

    private static final Mlw MLW = new Mlw();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Checked checked;

    Trial(PlanFolder folder) {
        Loaded loaded = PlanLoader.load(folder);
        checked = MLW.check(loaded, Facts::usualDate);
        if (loaded.plan().isEmpty()) {
            assertThat(checked.findings().open())
                    .as("says why there is no plan")
                    .isNotEmpty();
        }
    }

    boolean isRead() {
        return checked.facts().isPresent();
    }

    /** Each finding is at a place that there is, and can be told in a language and in each form. */
    void tellFindings(Random random) {
        Wording wording = new PageWording(MLW.rulebook(), language(random));
        for (Finding finding : checked.findings().open()) {
            hasPlace(finding.origin());
            hasWords(finding, wording);
        }
        for (Printer printer : Printers.all(Style.PLAIN)) {
            String told = told(printer, wording);
            assertThat(told).as(printer.name()).doesNotContainPattern(STEERS_A_TERMINAL);
            if (printer.name().equals("json")) {
                assertThat(isJson(told)).as("is JSON").isTrue();
            }
        }
    }

    private static void hasPlace(Origin origin) {
        SourceFile file = origin.file();
        Span span = origin.span();
        assertThat(span.line()).as("line of " + origin).isBetween(1, file.lines());
        if (span.column() > file.line(span.line()).length() + 1) {
            String line = file.text().lines().skip(span.line() - 1L).findFirst().orElse("");
            assertThat(span.column()).as("column of " + origin).isLessThanOrEqualTo(line.length() + 1);
        }
    }

    private static void hasWords(Finding finding, Wording wording) {
        for (String words : List.of(wording.message(finding.diagnostic()), wording.help(finding.diagnostic()))) {
            assertThat(words)
                    .as(finding.rule() + " at " + finding.origin())
                    .isNotBlank()
                    .doesNotContainPattern(UNFILLED)
                    .doesNotContainPattern(OF_A_PROGRAM);
        }
    }

    private String told(Printer printer, Wording wording) {
        StringWriter out = new StringWriter();
        printer.print(checked.findings(), wording, new PrintWriter(out));
        return out.toString();
    }

    private static boolean isJson(String text) {
        try {
            return JSON.readTree(text).isContainerNode();
        } catch (JsonProcessingException wrong) {
            return false;
        }
    }

    /** Any document, of a plan with errors too, as Markdown; now and then a page of it as PDF. */
    void print(Random random) {
        if (!isRead()) {
            return;
        }
        List<Order> all = Documents.all(checked.known().plan());
        Order order = all.get(random.nextInt(all.size()));
        List<Page> pages = MLW.pages(order.document(checked), checked, language(random));
        for (Page page : pages) {
            assertThat(Printed.markdown(page)).as(page.path()).isNotBlank().doesNotContainPattern(OF_A_PROGRAM);
        }
        if (random.nextInt(400) == 0 && !pages.isEmpty()) {
            pdf(pages.get(random.nextInt(pages.size())));
        }
    }

    private static Language language(Random random) {
        return LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    }

    /** A page that fits on no paper may be refused, with the words that are too wide; any other is a sound PDF, which names what no font has. */
    private static void pdf(Page page) {
        try {
            assertThat(PdfInspector.inspect(Printed.pdf(page)))
                    .as(page.path())
                    .allMatch(defect -> defect.key().equals("spelled-out"));
        } catch (RenderFailure refused) {
            assertThat(refused.words()).as(refused.getMessage()).isNotBlank();
        }
    }
}
