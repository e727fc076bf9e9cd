package nl.mlw.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Severity;
import nl.mlw.language.Language;
import nl.mlw.load.Lost;

/**
 * What is known of a plan.
 *
 * @param facts there are some if enough of it could be read
 * @param findings all that was found, also in the files
 * @param lost the files of which nothing could be read
 */
public record Checked(Optional<Facts> facts, Findings findings, List<Lost> lost) {

    public Checked {
        lost = List.copyOf(lost);
    }

    /** The facts of a plan of which enough could be read; of any other no document is made. */
    public Facts known() {
        return facts.orElseThrow();
    }

    /** This language as the plan speaks it: with the words that its programme uses. */
    public Language spoken(Language language) {
        return facts.map(known -> known.plan().programme().habits().words().in(language.tag()))
                .map(language::speaking)
                .orElse(language);
    }

    /** Whether a document of the plan can say <i>none</i> and mean it: all could be read, and nothing in it is an error. */
    public boolean isSound() {
        return lost.isEmpty() && !findings.reach(Severity.ERROR);
    }

    /** What keeps a document from being written: what could not be read at all, and then all that is as bad as this. */
    public List<Finding> obstacles(Severity level) {
        Stream<Finding> unreadable = findings.open().stream().filter(this::hidesAFile);
        Stream<Finding> bad = findings.open().stream()
                .filter(finding -> !hidesAFile(finding) && finding.severity().isAtLeast(level));
        return Stream.concat(unreadable, bad).toList();
    }

    /** A team may think little of such a finding, and then still does not know what the file holds. */
    private boolean hidesAFile(Finding finding) {
        return lost.stream().anyMatch(file -> file.why().equals(finding.diagnostic()));
    }
}
