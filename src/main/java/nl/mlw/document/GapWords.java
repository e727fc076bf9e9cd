package nl.mlw.document;

import java.util.List;
import java.util.Map;
import nl.mlw.check.Checked;
import nl.mlw.check.PageWording;
import nl.mlw.check.Rulebook;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Severity;
import nl.mlw.language.Language;
import nl.mlw.load.Lost;
import nl.mlw.source.Origin;

/** Says in the language of a document why it is incomplete. */
public record GapWords(Rulebook rulebook, Language language) {

    public Gaps of(Checked checked) {
        List<String> unread = checked.lost().stream().map(this::file).toList();
        List<String> errors =
                checked.obstacles(Severity.ERROR).stream().map(this::error).toList();
        return new Gaps(unread, errors);
    }

    private String file(Lost file) {
        return language.word(
                "gaps.file",
                Map.of(
                        "what",
                        language.word("lost." + file.holds()),
                        "file",
                        file.why().origin().file().path()));
    }

    private String error(Finding finding) {
        Origin place = finding.origin();
        return language.word(
                "gaps.error",
                Map.of(
                        "message",
                        new PageWording(rulebook, language)
                                .message(finding.diagnostic())
                                .replaceAll("\\s+", " "),
                        "file",
                        place.file().path(),
                        "line",
                        place.span().line(),
                        "column",
                        place.span().column()));
    }
}
