package nl.mlw.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists all that a view says, and finds what of it is missing in a text that a template made. */
public final class ViewFacts {

    /** Components that steer a template or point to something, and are not printed. */
    private static final Set<String> SILENT = Set.of("kind", "anchor", "target", "file", "id", "code");

    private ViewFacts() {}

    /** Fails with what a page leaves out, or says in other ways in its two formats. */
    public static void standInBothOutputs(Page page) {
        String markdown = Printed.markdown(page);
        String html = Printed.html(page);
        assertThat(missing(page.view(), markdown))
                .as("not in the Markdown of " + page.path())
                .isEmpty();
        assertThat(missing(page.view(), html))
                .as("not in the HTML of " + page.path())
                .isEmpty();
        assertThat(defects(page, markdown, html)).as(page.path()).isEmpty();
    }

    /** What the two formats of a page say in other ways, or only one of them, and what is left there of a value that is empty. */
    public static List<String> defects(Page page, String markdown, String html) {
        List<String> defects = new ArrayList<>();
        List<String> notInMarkdown = missing(page.view(), markdown);
        List<String> notInHtml = missing(page.view(), html);
        notInMarkdown.stream()
                .filter(fact -> !notInHtml.contains(fact))
                .forEach(fact -> defects.add("only in HTML: " + fact));
        notInHtml.stream()
                .filter(fact -> !notInMarkdown.contains(fact))
                .forEach(fact -> defects.add("only in Markdown: " + fact));
        defects.addAll(BothFormats.differences(markdown, html));
        defects.addAll(EmptyPlaces.in(markdown, html));
        return defects;
    }

    /** The same of a page that has not been printed yet. */
    public static List<String> defects(Page page) {
        return defects(page, Printed.markdown(page), Printed.html(page));
    }

    private static List<String> missing(Object view, String printed) {
        String text = Letters.ofPrinted(printed);
        List<String> facts = new ArrayList<>();
        collect(view, facts);
        return facts.stream()
                .flatMap(ViewFacts::lines)
                .filter(line -> !text.contains(Letters.of(line)))
                .distinct()
                .toList();
    }

    /** Numbers of a list come from the list itself in HTML. */
    private static Stream<String> lines(String fact) {
        return fact.lines().map(line -> line.strip().replaceFirst("^\\d+[.)] ", ""));
    }

    private static void collect(Object value, List<String> facts) {
        if (value instanceof String text) {
            facts.add(text);
        } else if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, facts));
        } else if (value instanceof Record view) {
            for (RecordComponent component : view.getClass().getRecordComponents()) {
                if (!SILENT.contains(component.getName())) {
                    collect(read(view, component), facts);
                }
            }
        }
    }

    private static Object read(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
