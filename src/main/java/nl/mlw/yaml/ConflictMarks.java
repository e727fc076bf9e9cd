package nl.mlw.yaml;

import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;

/** The marks that git leaves in a file when two people changed the same lines. */
final class ConflictMarks {
    private static final String OURS = "<<<<<<< ";

    private ConflictMarks() {}

    /** A finding on the first mark. */
    static Optional<Diagnostic> in(SourceFile file) {
        for (int line = 1; line <= file.lines(); line++) {
            if (file.line(line).startsWith(OURS)) {
                Span mark = new Span(line, 1, line, OURS.length());
                return Optional.of(
                        Diagnostic.of("yaml-syntax", new Origin(file, mark)).as("conflict"));
            }
        }
        return Optional.empty();
    }
}
