package nl.mlw.source;

/** A stretch of text as an author counts it: lines and columns from 1, the end just behind the last character. */
public record Span(int line, int column, int endLine, int endColumn) {

    /** One place of one character, for a finding that has no better stretch to show. */
    public static Span at(int line, int column) {
        return new Span(line, column, line, column + 1);
    }

    /** This stretch, cut at the end of its first line, {@code lineLength} characters long: what can be underlined. */
    public Span onFirstLine(int lineLength) {
        int end = endLine == line ? endColumn : lineLength + 1;
        return new Span(line, column, line, Math.max(column + 1, end));
    }
}
