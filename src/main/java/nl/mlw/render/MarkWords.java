package nl.mlw.render;

import java.util.stream.Collectors;
import nl.mlw.document.Page;

/** The marks of a page in one line: <i>Onvolledig · Concept</i>. */
final class MarkWords {

    private MarkWords() {}

    /** Empty for a page without marks. */
    static String of(Page page) {
        return page.info().marks().stream()
                .map(mark -> page.language().word(mark.key()))
                .collect(Collectors.joining(" · "));
    }
}
