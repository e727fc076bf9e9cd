package nl.mlw.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Turns the parser's complaint into a finding of ours: the place of the problem itself, and which of our sentences fits it. */
final class SyntaxProblem {
    private static final Map<String, String> VARIANTS = variants();

    /** Where these end up is far from where the author has to look: where the quote or bracket was opened. */
    private static final Set<String> UNCLOSED = Set.of("unclosed-quote", "unclosed-bracket", "comma");

    private SyntaxProblem() {}

    static Diagnostic of(SourceFile file, JacksonException syntax) {
        if (syntax.getCause() instanceof MarkedYamlEngineException marked) {
            String problem = String.valueOf(marked.getProblem());
            Origin place = marked.getProblemMark().map(m -> place(file, m)).orElse(file.start());
            Diagnostic finding = finding(problem, place);
            return UNCLOSED.contains(finding.variant())
                    ? marked.getContextMark()
                            .map(m -> finding.see("begin", place(file, m)))
                            .orElse(finding)
                    : finding;
        }
        TokenStreamLocation at = syntax.getLocation();
        Origin place = control(file)
                .orElseGet(() -> at == null || at.getLineNr() < 1
                        ? file.start()
                        : new Origin(
                                file,
                                Span.at(
                                        at.getLineNr(),
                                        file.column(at.getLineNr(), Math.max(1, at.getColumnNr()) - 1))));
        return finding(firstLine(syntax.getOriginalMessage()), place);
    }

    /** What the parser gives no mark for is a character that no text holds; it says that there is one but not where. */
    private static Optional<Origin> control(SourceFile file) {
        String text = file.text();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!StreamReader.isPrintable(text.codePointAt(at))) {
                return Optional.of(new Origin(file, file.span(at, 1)));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic finding(String problem, Origin place) {
        String variant = VARIANTS.entrySet().stream()
                .filter(e -> problem.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return Diagnostic.of("yaml-syntax", place).as(variant).with("problem", problem);
    }

    /** The parser counts from 0; a problem in the space behind a text, or at the very end of a file, is shown right behind the last text. */
    private static Origin place(SourceFile file, Mark mark) {
        int line = mark.getLine() + 1;
        int column =
                Math.min(file.column(line, mark.getColumn()), file.line(line).length() + 1);
        while (line > 1 && file.line(line).isEmpty()) {
            line--;
            column = file.line(line).length() + 1;
        }
        return new Origin(file, Span.at(line, column));
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static Map<String, String> variants() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("TAB", "tab");
        map.put("mapping values are not allowed", "colon");
        map.put("unexpected end of stream", "unclosed-quote");
        map.put("<stream end>", "unclosed-bracket");
        map.put("expected ',' or", "comma");
        map.put("unknown escape", "escape");
        map.put("cannot start any token", "character");
        map.put("special characters are not allowed", "control");
        map.put("but found", "indent");
        map.put("could not find expected ':'", "no-colon");
        return map;
    }
}
