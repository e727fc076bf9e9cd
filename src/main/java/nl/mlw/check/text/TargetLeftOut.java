package nl.mlw.check.text;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.WrittenText;
import nl.mlw.prose.Prose;
import nl.mlw.prose.Prose.LostTarget;

/** A link or a picture in a text whose target no document can keep, so that only its words are printed. */
final class TargetLeftOut implements Rule {
    /** Looking for these first is much faster, and nearly all texts have neither. */
    private static final Pattern TARGET = Pattern.compile("]\\s*[(\\[:]|]\\s*$|!\\[", Pattern.MULTILINE);

    private static final Pattern WEB_SITE = Pattern.compile("(?i)(?:www\\.|[\\w-]+\\.(?:nl|com|eu|org|net)(?:/|$)).*");

    @Override
    public String id() {
        return "target-left-out";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().texts().stream()
                .filter(text -> text.isFormatted()
                        && TARGET.matcher(text.text().value()).find())
                .flatMap(text -> Prose.lostTargets(text.text().value()).stream().map(target -> finding(text, target)));
    }

    private Diagnostic finding(WrittenText text, LostTarget lost) {
        return Diagnostic.of(id(), TextPlace.of(lost.target(), text.text().origin()))
                .as(variant(lost))
                .about(text.subject())
                .with("subject", text.subject())
                .with("target", lost.target());
    }

    private static String variant(LostTarget lost) {
        String target = lost.target().toLowerCase(Locale.ROOT);
        if (lost.picture()) {
            return "picture";
        } else if (target.startsWith("file:") || target.matches("[a-z]:[\\\\/].*|\\\\\\\\.*")) {
            return "computer";
        }
        return WEB_SITE.matcher(target).matches() ? "site" : "other";
    }
}
