package nl.mlw.diagnostic.print;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Severity;
import nl.mlw.diagnostic.Wording;

/** The printers' own words: section {@code print} of the labels. */
record Words(Wording wording) {

    String word(String key) {
        return wording.word("print." + key, Map.of());
    }

    /** The severity as the first word of a sentence. */
    String severity(Severity severity) {
        String word = word("severity." + severity.key());
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String count(String key, int count) {
        return wording.word("print." + key + (count == 1 ? ".one" : ".many"), Map.of("count", count));
    }

    /** The last line: how many of each, and how many were knowingly accepted. */
    String summary(Findings findings) {
        String counts = Stream.of(Severity.values())
                .map(severity -> count(severity.key(), findings.count(severity)))
                .collect(Collectors.joining(", "));
        int waived = findings.waived().size();
        return (findings.open().isEmpty() ? word("clean") : counts)
                + (waived == 0 ? "" : " (" + count("waived", waived) + ")");
    }
}
