package nl.mlw.yaml;

import java.util.List;
import java.util.regex.Pattern;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;

/** Text that YAML reads without a complaint as something else than its author meant, so that a part of it would be lost. */
final class LostText {
    /** A remark has a space behind its sign, as everybody writes it; <i>Post #3</i> is no remark. */
    private static final Pattern CUT = Pattern.compile("^[ \\t]+#\\S.*");

    private static final Pattern CUT_QUOTED = Pattern.compile("^#.*");

    private final SourceFile file;
    private final List<Diagnostic> problems;

    LostText(SourceFile file, List<Diagnostic> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reports that a value ends at a comment sign that its author took for text; on its own line with the mended text. */
    void behind(YamlScalar value) {
        if (value.style() == YamlScalar.Writing.BLOCK) {
            return;
        }
        Span span = value.origin().span();
        String line = file.line(span.endLine());
        int end = Math.min(span.endColumn() - 1, line.length());
        if ((value.isPlain() ? CUT : CUT_QUOTED).matcher(line.substring(end)).matches()) {
            int sign = line.indexOf('#', end);
            Diagnostic finding = Diagnostic.of("yaml-syntax", place(span.endLine(), sign, line.length()))
                    .as("comment");
            problems.add(
                    span.endLine() == span.line()
                            ? finding.with("mended", mended(line.substring(span.column() - 1)))
                            : finding);
        }
    }

    private static String mended(String written) {
        return Quoting.quoted(Quoting.meant(written.strip()));
    }

    /** Whether a key is none: the rest of a text with a comma, or a name behind a space that is no space to YAML. */
    boolean key(YamlScalar key, YamlNode value, List<YamlMapping.Entry> before) {
        if (OddSpace.around(key.text())) {
            problems.add(Diagnostic.of("yaml-syntax", key.origin()).as("odd-space"));
            return true;
        }
        return !before.isEmpty() && isRest(key, value) && reportRest(key, before.get(before.size() - 1));
    }

    /** In braces a key may do without a colon, which nobody writes on purpose. */
    private boolean isRest(YamlScalar key, YamlNode value) {
        return key.isPlain()
                && key.text().contains(" ")
                && value instanceof YamlScalar nothing
                && nothing.isNull()
                && nothing.text().isEmpty()
                && characterBehind(key) != ':';
    }

    private boolean reportRest(YamlScalar key, YamlMapping.Entry last) {
        Diagnostic finding =
                Diagnostic.of("yaml-syntax", key.origin()).as("flow-comma").with("text", key.text());
        Span from = last.value().origin().span();
        Span to = key.origin().span();
        boolean beside = last.value() instanceof YamlScalar text && text.isPlain() && from.line() == to.endLine();
        problems.add(
                beside
                        ? finding.with(
                                "mended",
                                last.key().text() + ": "
                                        + Quoting.quoted(file.line(to.endLine())
                                                .substring(from.column() - 1, to.endColumn() - 1)))
                        : finding);
        return true;
    }

    private char characterBehind(YamlScalar key) {
        Span span = key.origin().span();
        String line = file.line(span.endLine());
        int at = span.endColumn() - 1;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() ? line.charAt(at) : ' ';
    }

    private Origin place(int line, int from, int to) {
        return new Origin(file, new Span(line, from + 1, line, to + 1));
    }
}
