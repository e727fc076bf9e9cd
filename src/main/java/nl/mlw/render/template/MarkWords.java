package nl.mlw.render.template;

import java.util.stream.Collectors;
import nl.mlw.document.Page;

/** The marks of a page in one line: <i>Onvolledig · Concept</i>. */
public final class MarkWords {

    private MarkWords() {}

    /** Empty for a page without marks. */
    public static String of(Page page) {
        return page.info().marks().stream()
                .map(mark -> page.language().word(mark.key()))
                .collect(Collectors.joining(" · "));
    }
}
