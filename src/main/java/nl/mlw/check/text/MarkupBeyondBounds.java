package nl.mlw.check.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.WrittenText;
import nl.mlw.prose.Prose;

/** A text that is too long or too tangled to be read as Markdown, so that a document prints its signs as they stand. */
final class MarkupBeyondBounds implements Rule {

    @Override
    public String id() {
        return "markup-beyond-bounds";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().texts().stream().filter(WrittenText::isFormatted).flatMap(text -> finding(text).stream());
    }

    private Optional<Diagnostic> finding(WrittenText text) {
        return Prose.excess(text.text().value())
                .map(excess -> Diagnostic.of(id(), text.text().origin())
                        .as(excess.name().toLowerCase(Locale.ROOT))
                        .about(text.subject())
                        .with("subject", text.subject())
                        .with("limit", excess.limit()));
    }
}
