package nl.mlw.expression;

import dev.cel.common.CelIssue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Term;
import nl.mlw.kind.Kind;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.KindPages;
import nl.mlw.language.Suggestions;
import nl.mlw.source.PlacedText;

/** Turns the complaints of the checker into mistakes of ours, each at its own place, with the names that exist. */
final class CompileMistakes {
    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']+)'.*");
    private static final Pattern FIELD = Pattern.compile("undefined field '([^']+)'.*");
    private static final Pattern TYPES =
            Pattern.compile("found no matching overload for '([^']+)' applied to '(.*?)' \\(.*");
    private static final List<String> FUNCTIONS = List.of(
            "date",
            "days",
            "months",
            "workdays",
            "sum",
            "has",
            "size",
            "all",
            "exists",
            "exists_one",
            "filter",
            "map",
            "contains",
            "startsWith",
            "endsWith",
            "matches",
            "int",
            "double",
            "string");

    private static final String PROGRAMME = Kind.PROGRAMME.id();

    private final Vocabulary vocabulary;
    private final PlacedText text;
    private final String shape;

    CompileMistakes(Vocabulary vocabulary, PlacedText text, String shape) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.shape = shape;
    }

    Mistake mistake(CelIssue issue) {
        int at = index(
                issue.getSourceLocation().getLine(), issue.getSourceLocation().getColumn());
        String message = issue.getMessage().lines().findFirst().orElse("");
        return match(UNKNOWN, message)
                .map(m -> unknown(m.group(1), at))
                .or(() -> match(FIELD, message).map(m -> field(m.group(1), at)))
                .or(() -> match(TYPES, message).map(m -> types(m.group(1), m.group(2), at)))
                .orElseGet(() -> Mistake.of("", text.at(at, 1)).with("near", near(at)));
    }

    /** The checker counts lines from 1 and columns from 0, in whole characters. */
    private int index(int line, int column) {
        String whole = text.text();
        int start = 0;
        for (int n = 1; n < line && whole.indexOf('\n', start) >= 0; n++) {
            start = whole.indexOf('\n', start) + 1;
        }
        int points = whole.codePointCount(start, whole.length());
        return whole.offsetByCodePoints(start, Math.max(0, Math.min(column, points)));
    }

    /** A function is reported at its bracket, its name stands before that. */
    private Mistake unknown(String name, int at) {
        boolean function = at < text.text().length() && text.text().charAt(at) == '(';
        int from = function ? Math.max(0, text.text().lastIndexOf(name, at)) : at;
        Collection<String> names = function ? FUNCTIONS : new TreeSet<>(List.of(shape, PROGRAMME));
        Optional<String> kind = function
                ? Optional.empty()
                : KindPages.named(name).map(KindPage::variable).filter(names::contains);
        return Known.told(
                Mistake.of(function ? "unknown-function" : "unknown-name", text.at(from, name.length())),
                name,
                names,
                kind.or(() -> Suggestions.nearest(name, names)));
    }

    /** A field is reported at the dot before it, and inside has(…) at that bracket; what stands before the dot tells of which kind of thing it should be. */
    private Mistake field(String name, int at) {
        int dot = dot(name, at);
        int from = Math.max(dot, text.text().indexOf(name, dot));
        String owner = new Owner(text.text()).before(dot);
        Known known = vocabulary.named(owner).map(Known::of).orElseGet(() -> new Known(asked()));
        return known.suggested(
                Mistake.of("unknown-field", text.at(from, name.length())).with("owner", owner), name);
    }

    private int dot(String name, int at) {
        if (at >= text.text().length() || text.text().charAt(at) != '(') {
            return at;
        }
        Matcher last =
                Pattern.compile("\\.\\s*" + Pattern.quote(name) + "\\s*\\)").matcher(text.text());
        return last.find(at) ? last.start() : at;
    }

    /** The kinds of things that the expression asks about: those of which it names a list, that which it is for, and the programme. */
    private List<Shape<?>> asked() {
        List<Shape<?>> bases = Stream.of(shape, PROGRAMME)
                .flatMap(name -> vocabulary.named(name).stream())
                .toList();
        Stream<Shape<?>> listed = bases.stream()
                .flatMap(base -> base.asked().values().stream())
                .filter(field -> text.text().contains("." + field.name()))
                .flatMap(field -> Types.listed(field).stream())
                .map(vocabulary::shape);
        return Stream.concat(listed, bases.stream()).distinct().toList();
    }

    private Mistake types(String operator, String types, int at) {
        String sign = operator.replace("_", "").replace("@", "");
        List<Term> told = Arrays.stream(types.replaceAll("^\\(|\\)$", "").split(", ", -1))
                .map(type -> new Term(type(type)))
                .toList();
        boolean word = sign.chars().allMatch(Character::isLetter);
        int from = word ? Math.max(0, text.text().lastIndexOf(sign, at)) : at;
        String variant = types.contains("Timestamp") && types.contains("string") ? "date-as-text" : "types";
        return Mistake.of(variant, text.at(from, sign.length()))
                .with("operator", sign)
                .with("types", told);
    }

    private static String type(String name) {
        return switch (name) {
            case "string" -> "text";
            case "int", "double", "uint" -> "number";
            case "bool" -> "flag";
            case "money" -> "money";
            case "google.protobuf.Timestamp" -> "date";
            case "google.protobuf.Duration" -> "duration";
            default -> name.startsWith("list") ? "list" : "thing";
        };
    }

    private String near(int at) {
        String rest = text.text().substring(Math.min(at, text.text().length())).strip();
        String line = rest.lines().findFirst().orElse("");
        return line.isEmpty() ? "…" : line.length() > 20 ? line.substring(0, 19) + "…" : line;
    }

    private static Optional<Matcher> match(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
