package nl.mlw;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.golden.Golden;
import nl.mlw.golden.ReadableHtml;
import org.junit.jupiter.api.Test;

/** Keeps the HTML of each document of a small plan in which all occurs once, beside that plan. */
class HtmlOfWholePlanTest {
    private static final Path KEPT = EveryDocument.WHOLE.resolveSibling("html");

    @Test
    void theHtmlOfEachDocumentIsWhatWasKept() {
        Map<String, String> pages = new TreeMap<>();
        EveryDocument.of("whole", TestFolders.read(EveryDocument.WHOLE), List.of("nl")).stream()
                .map(EveryDocument.Sheet::page)
                .forEach(page -> pages.put(page.path() + ".html", html(page)));
        Golden.holdsAll(KEPT, List.of(".html"), pages);
    }

    private static String html(Page page) {
        return ReadableHtml.of(Printed.html(page));
    }
}
