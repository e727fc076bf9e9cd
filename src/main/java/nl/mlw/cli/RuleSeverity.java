package nl.mlw.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.check.RulePage;
import nl.mlw.compute.Stage;
import nl.mlw.diagnostic.Severity;

/** Words how bad a rule's defect is: one word, or one for each stage where it grows worse. */
record RuleSeverity(Session session) {

    String words(RulePage page) {
        List<Severity> distinct =
                Stream.of(Stage.values()).map(page::severity).distinct().toList();
        if (distinct.size() == 1) {
            return word(distinct.get(0));
        }
        return Stream.of(Stage.values())
                .filter(stage -> stage.fallback()
                        .filter(earlier -> page.severity(earlier) == page.severity(stage))
                        .isEmpty())
                .map(stage -> session.texts().say("stage." + stage.key()) + " " + word(page.severity(stage)))
                .collect(Collectors.joining(", "));
    }

    /** The mildest to the worst, for a narrow column. */
    String range(RulePage page) {
        return Stream.of(Stage.values())
                .map(page::severity)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .map(this::word)
                .collect(Collectors.joining(" > "));
    }

    String word(Severity severity) {
        return session.texts().say("severity." + severity.key());
    }
}
