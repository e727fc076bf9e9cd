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

    /** Fails with what one of the two templates of a page leaves out. */
    public static void standInBothOutputs(Page page) {
        assertThat(missing(page.view(), Printed.markdown(page)))
                .as("not in the Markdown of " + page.path())
                .isEmpty();
        assertThat(missing(page.view(), Printed.html(page)))
                .as("not in the HTML of " + page.path())
                .isEmpty();
    }

    /** The words of the view that this Markdown or HTML lacks. */
    public static List<String> missing(Object view, String printed) {
        String text = lettersOf(plain(printed));
        List<String> facts = new ArrayList<>();
        collect(view, facts);
        return facts.stream()
                .flatMap(ViewFacts::lines)
                .filter(line -> !text.contains(lettersOf(line)))
                .distinct()
                .toList();
    }

    /** Numbers of a list come from the list itself in HTML. */
    private static Stream<String> lines(String fact) {
        return fact.lines().map(line -> line.strip().replaceFirst("^\\d+[.)] ", ""));
    }

    private static String plain(String printed) {
        return printed.replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("</?[a-z][^>]*>", "")
                .replaceAll("(\\]\\()[^)]*\\)", "]")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}€■□]", "");
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
