package nl.mlw.check.completeness;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.CardText;
import nl.mlw.compute.CardTexts;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;

/** A field that looks filled in but only says that something will come. */
final class PlaceholderText implements Rule {
    private static final Pattern WHOLE =
            Pattern.compile("n\\.?t\\.?b|(nader|nog) te bepalen|(nog )?in te vullen|volgt( nog| later)?"
                    + "|p\\.?m|tbd|to ?do|x{2,}|\\?+|-+|\\.{2,}|…|[…\\s]+");
    private static final Pattern PART =
            Pattern.compile("bespreken in de startbijeenkomst|nader te bepalen|nog te bepalen"
                    + "|wordt nog (?:bepaald|ingevuld)|\\bn\\.t\\.b\\.|\\btbd\\b|\\bxxx+\\b");

    /** Each part has one of these; looking for them first is much faster than the pattern. */
    private static final List<String> HINTS = List.of("bespreken", "bepal", "wordt nog", "n.t.b.", "tbd", "xxx");

    @Override
    public String id() {
        return "placeholder-text";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().assignments().stream()
                .flatMap(assignment -> CardTexts.of(assignment).stream())
                .flatMap(text -> placeholder(text.text().value()).map(words -> finding(text, words)).stream());
    }

    private static Optional<String> placeholder(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (WHOLE.matcher(bare(lower)).matches()) {
            return Optional.of(text.strip());
        }
        Matcher part = PART.matcher(lower);
        return HINTS.stream().anyMatch(lower::contains) && part.find()
                ? Optional.of(text.strip().substring(part.start(), part.end()))
                : Optional.empty();
    }

    /** Without the stops behind a word; a text of stops alone stays as it is. */
    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ':')) {
            end--;
        }
        return end > 0 && Character.isLetterOrDigit(text.charAt(end - 1)) ? text.substring(0, end) : text;
    }

    private Diagnostic finding(CardText text, String words) {
        return Diagnostic.of(id(), text.text().origin())
                .about(text.assignment().id())
                .with("assignment", text.assignment().id())
                .with("field", new Term(text.field().labelKey()))
                .with("key", text.field().key())
                .with("written", words);
    }
}
