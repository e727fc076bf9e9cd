package nl.mlw.check.text;

import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;

/** Finds where in the file something of a text stands. */
final class TextPlace {

    private TextPlace() {}

    /** The first time from where the text begins; what is broken over two lines in the file is shown at the beginning of its text. */
    static Origin of(String part, Origin text) {
        SourceFile file = text.file();
        int column = text.span().column() - 1;
        for (int line = text.span().line(); line <= file.lines(); line++) {
            int found = file.line(line).indexOf(part, column);
            if (found >= 0) {
                return new Origin(file, new Span(line, found + 1, line, found + 1 + part.length()));
            }
            column = 0;
        }
        return text;
    }
}
