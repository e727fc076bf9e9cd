package nl.mlw.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;

/**
 * Says of a file that cannot be read what its author probably did. The parser complains where it got lost, often far from the mistake
 * and in its own terms. So the likeliest mends are tried on the lines around its complaint, and the first with which it gets
 * further tells what was wrong.
 */
final class Mending {
    /** Each mend reads the file once more. */
    private static final int MOST = 24;

    private static final Set<String> CLEAR = Set.of("tab", "escape", "control");

    private final SourceFile file;
    private final Function<SourceFile, Optional<Diagnostic>> parser;

    /** One mend: the line as it should be, and the finding that it proves. */
    private record Mend(String line, Diagnostic finding) {}

    /** The parser says what the first problem of a text is, without asking us. */
    Mending(SourceFile file, Function<SourceFile, Optional<Diagnostic>> parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The finding to show in place of the parser's complaint, if that does not say it better itself.
     *
     * @param runsOn the last text between quotes that went on over a line end: its quote may never have been meant to open one
     */
    Diagnostic better(Diagnostic complaint, Optional<Origin> runsOn) {
        return CLEAR.contains(complaint.variant()) ? complaint : mended(complaint, runsOn);
    }

    private Diagnostic mended(Diagnostic complaint, Optional<Origin> runsOn) {
        return ConflictMarks.in(file)
                .or(() -> lines(complaint, runsOn)
                        .flatMap(line -> mends(line).limit(MOST).filter(mend -> helps(line, mend)))
                        .map(Mend::finding)
                        .findFirst())
                .orElse(complaint);
    }

    /** Where it began to go wrong, where the parser stopped, and the line before that. */
    private Stream<Integer> lines(Diagnostic complaint, Optional<Origin> runsOn) {
        int stopped = complaint.origin().span().line();
        int before = stopped - 1;
        while (before > 1 && file.line(before).isBlank()) {
            before--;
        }
        int suspect = runsOn.map(place -> place.span().line()).orElse(stopped);
        return Stream.of(start(complaint), suspect, stopped, before)
                .filter(line -> line >= 1)
                .distinct();
    }

    private static int start(Diagnostic complaint) {
        Origin place = complaint.related().isEmpty()
                ? complaint.origin()
                : complaint.related().get(0).origin();
        return place.span().line();
    }

    private boolean helps(int number, Mend mend) {
        return parser.apply(new SourceFile(file.path(), file.withLine(number, mend.line())))
                .filter(left -> start(left) <= number)
                .isEmpty();
    }

    private Stream<Mend> mends(int number) {
        String line = file.line(number);
        return Stream.of(
                        oddSpace(number, line).stream(),
                        WrittenValue.on(line).stream().flatMap(value -> separated(number, line, value).stream()),
                        WrittenValue.on(line).stream().map(value -> quoted(number, line, value)),
                        space(number, line).stream(),
                        indented(number, line).stream(),
                        left(number, line).stream())
                .flatMap(mends -> mends);
    }

    private Optional<Mend> oddSpace(int number, String line) {
        return OddSpace.in(line).map(at -> new Mend(OddSpace.replaced(line), finding("odd-space", number, at, 1)));
    }

    private Optional<Mend> separated(int number, String line, WrittenValue value) {
        return value.separated()
                .map(mended -> new Mend(
                        value.with(line, mended),
                        finding("comma", number, value.column(), value.text().length())
                                .with("mended", mended)));
    }

    private Mend quoted(int number, String line, WrittenValue value) {
        Diagnostic finding = finding(
                        value.cause(), number, value.column(), value.text().length())
                .with("mended", value.mended())
                .with("sign", value.text().substring(0, 1));
        return new Mend(value.mendedIn(line), finding);
    }

    /** A field whose value stands against the colon. */
    private Optional<Mend> space(int number, String line) {
        int colon = line.indexOf(':');
        boolean against = colon > 0 && colon + 1 < line.length() && line.charAt(colon + 1) != ' ';
        if (!against) {
            return Optional.empty();
        }
        String mended = line.substring(0, colon + 1) + " " + line.substring(colon + 1);
        return Optional.of(
                new Mend(mended, finding("colon-space", number, colon, 1).with("mended", mended.strip())));
    }

    /** A field that does not begin below the one above it. */
    private Optional<Mend> indented(int number, String line) {
        int above = number - 1;
        while (above > 1 && file.line(above).isBlank()) {
            above--;
        }
        int own = indent(line);
        int wanted = indent(file.line(above));
        return above < 1 || own == wanted || line.isBlank()
                ? Optional.empty()
                : Optional.of(new Mend(" ".repeat(wanted) + line.substring(own), finding("indent", number, own, 1)));
    }

    /** A line with nothing on it that YAML knows as a field or an item. */
    private Optional<Mend> left(int number, String line) {
        boolean loose = !line.isBlank() && !line.contains(":") && !line.strip().startsWith("-");
        String variant = file.endsInReturn(number - 1) ? "carriage-return" : "no-colon";
        return loose ? Optional.of(new Mend("", finding(variant, number, indent(line), 1))) : Optional.empty();
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private Diagnostic finding(String variant, int line, int column, int length) {
        Span span = new Span(line, column + 1, line, column + 1 + length);
        return Diagnostic.of("yaml-syntax", new Origin(file, span)).as(variant);
    }
}
