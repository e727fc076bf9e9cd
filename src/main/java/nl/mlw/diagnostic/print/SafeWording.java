package nl.mlw.diagnostic.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Related;
import nl.mlw.diagnostic.Wording;
import nl.mlw.source.Visible;

/** The same words for who reads them on a terminal: each on its own line, and without what would do something to the terminal. */
public record SafeWording(Wording wording) implements Wording {

    @Override
    public String message(Diagnostic diagnostic) {
        return Visible.line(wording.message(diagnostic));
    }

    @Override
    public String help(Diagnostic diagnostic) {
        return Visible.line(wording.help(diagnostic));
    }

    @Override
    public String related(Diagnostic diagnostic, Related related) {
        return Visible.line(wording.related(diagnostic, related));
    }

    @Override
    public String groupKey(Diagnostic diagnostic) {
        return wording.groupKey(diagnostic);
    }

    @Override
    public Optional<String> group(List<Diagnostic> alike) {
        return wording.group(alike).map(Visible::line);
    }

    @Override
    public String word(String key, Map<String, ?> arguments) {
        return Visible.line(wording.word(key, arguments));
    }
}
