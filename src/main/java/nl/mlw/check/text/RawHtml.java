package nl.mlw.check.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.WrittenText;

/** A text with HTML in it, which a document prints as it stands; one finding for each text, at its first tag. */
final class RawHtml implements Rule {
    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>|<!--|&(?:nbsp|amp|lt|gt|quot|#\\d{1,5});");

    @Override
    public String id() {
        return "raw-html";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().texts().stream().flatMap(text -> finding(text).stream());
    }

    private Optional<Diagnostic> finding(WrittenText text) {
        String value = text.text().value();
        Matcher tag = TAG.matcher(value);
        // Looking for one character first is much faster, and nearly all texts have neither.
        if ((value.indexOf('<') < 0 && value.indexOf('&') < 0) || !tag.find()) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.of(id(), TextPlace.of(tag.group(), text.text().origin()))
                        .about(text.subject())
                        .with("subject", text.subject())
                        .with("tag", tag.group().replaceAll("\\s+", " ")));
    }
}
