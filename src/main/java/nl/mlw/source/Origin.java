package nl.mlw.source;

/** Where something in the plan was written: the file and the stretch in it. */
public record Origin(SourceFile file, Span span) implements Comparable<Origin> {

    /** As editors and terminals recognise it: {@code file:line:column}. */
    @Override
    public String toString() {
        return Visible.line(file.path()) + ":" + span.line() + ":" + span.column();
    }

    /** By path, then line, then column: the order in which findings are shown. */
    @Override
    public int compareTo(Origin other) {
        int byPath = file.path().compareTo(other.file.path());
        if (byPath != 0) {
            return byPath;
        }
        int byLine = Integer.compare(span.line(), other.span.line());
        return byLine != 0 ? byLine : Integer.compare(span.column(), other.span.column());
    }
}
