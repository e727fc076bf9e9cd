package nl.mlw.load;

import java.util.Map;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.DecisionKind;
import nl.mlw.model.DecisionKind.Say;

/** Reads which kinds of decision a programme has, and what comes of each ({@code decision-kinds:} in {@code programme.yaml}). */
final class DecisionKindsReader {

    private DecisionKindsReader() {}

    /** The kinds by their words; the usual ones where nothing could be read. */
    static Map<String, DecisionKind> read(Fields programme) {
        Map<String, DecisionKind> kinds = programme
                .mapping("decision-kinds")
                .map(DecisionKindsReader::kinds)
                .orElseGet(DecisionKind::usual);
        return kinds.isEmpty() ? DecisionKind.usual() : kinds;
    }

    private static Map<String, DecisionKind> kinds(Fields f) {
        int before = f.reading().problems().size();
        Map<String, DecisionKind> kinds = DecisionKind.byWord(f.keys().stream().map(word -> kind(f, word)));
        if (kinds.values().stream().noneMatch(DecisionKind::decides)
                && f.reading().problems().size() == before) {
            f.reading().report(Diagnostic.of("wrong-type", f.origin()).as("undecided"));
        }
        return kinds;
    }

    /** A word whose meaning cannot be read stays a word, so that it is not reported wherever it is used. */
    private static DecisionKind kind(Fields f, String word) {
        if (!f.has(word)) {
            f.reportMissing(word);
        }
        return new DecisionKind(word, f.choice(word, Say.class).orElse(Say.DECIDES));
    }
}
