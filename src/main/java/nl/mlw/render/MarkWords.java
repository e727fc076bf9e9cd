package nl.mlw.render;

import java.util.Map;
import java.util.stream.Collectors;
import nl.mlw.document.PageInfo;

/** The marks of a page in one line: <i>Onvolledig · Concept</i>. */
final class MarkWords {

    private MarkWords() {}

    /** Empty for a page without marks. */
    static String of(PageInfo info, Map<String, String> words) {
        return info.marks().stream()
                .map(mark -> words.getOrDefault(mark.key(), mark.key()))
                .collect(Collectors.joining(" · "));
    }
}
