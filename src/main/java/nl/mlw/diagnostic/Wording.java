package nl.mlw.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells findings in one language; the words stand on the rules' pages. */
public interface Wording {

    /** What is wrong, in one sentence. */
    String message(Diagnostic diagnostic);

    /** How to mend it, in one or two sentences; empty if the page says nothing. */
    String help(Diagnostic diagnostic);

    /** What the related place is. */
    String related(Diagnostic diagnostic, Related related);

    /** Findings with the same key are alike enough to be shown as one. */
    String groupKey(Diagnostic diagnostic);

    /** One sentence for several findings that are alike; empty if the page has none and the first has to stand for all. */
    Optional<String> group(List<Diagnostic> alike);

    /** A word of the printers themselves, such as the line with the counts. */
    String word(String key, Map<String, ?> arguments);
}
