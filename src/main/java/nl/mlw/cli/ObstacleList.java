package nl.mlw.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.check.PageWording;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Severity;
import nl.mlw.language.Language;
import nl.mlw.source.Visible;

/** Says what keeps a document from being written: the first findings with their places, and how many there are. */
record ObstacleList(Session session, PageWording wording, Language language) {
    private static final int SHOWN = 5;

    void show(List<Finding> obstacles) {
        obstacles.stream().limit(SHOWN).forEach(finding -> session.err().print("  " + line(finding) + "\n"));
        int more = obstacles.size() - SHOWN;
        if (more > 0) {
            session.tell(more == 1 ? "say.refused.more-one" : "say.refused.more", Map.of("count", more));
        }
    }

    /** How many of each sort, as in a sentence: <i>2 fouten en 1 waarschuwing</i>. */
    String counts(List<Finding> obstacles) {
        return language.list(Stream.of(Severity.values())
                .filter(severity -> number(obstacles, severity) > 0)
                .map(severity -> language.count("print." + severity.key(), number(obstacles, severity)))
                .toList());
    }

    /** One finding in a line: where, how bad, and what. */
    String line(Finding finding) {
        String severity = language.word("print.severity." + finding.severity().key());
        String message = Visible.line(wording.message(finding.diagnostic()).replaceAll("\\s+", " "));
        return finding.origin() + ": " + severity + ": " + message;
    }

    private static int number(List<Finding> obstacles, Severity severity) {
        return (int) obstacles.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
