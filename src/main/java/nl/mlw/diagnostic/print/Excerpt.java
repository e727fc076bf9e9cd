package nl.mlw.diagnostic.print;

import java.util.Optional;
import nl.mlw.source.Origin;
import nl.mlw.source.Span;
import nl.mlw.source.Visible;

/** The line of the plan that a finding is about, and the carets that belong under it. */
record Excerpt(int number, String line, String underline) {
    private static final int WIDTH = 120;
    private static final int LEAD = 40;
    private static final String CUT = "…";

    /** Nothing if the file has no such line, as when the file itself is missing or the line is blank. */
    static Optional<Excerpt> of(Origin origin) {
        Span span = origin.span();
        String line = origin.file().line(span.line());
        return line.isBlank() ? Optional.empty() : Optional.of(windowed(line, span));
    }

    private static Excerpt windowed(String line, Span whole) {
        Span span = whole.onFirstLine(line.length());
        int start = Math.min(span.column() - 1, line.length());
        int from = line.length() <= WIDTH ? 0 : Math.max(0, Math.min(start - LEAD, line.length() - WIDTH));
        int to = Math.min(line.length(), from + WIDTH);
        int end = Math.max(start, Math.min(span.endColumn() - 1, to));
        String before = (from == 0 ? "" : CUT) + shown(line.substring(from, start));
        String marked = shown(line.substring(start, end));
        String after = shown(line.substring(end, to)) + (to == line.length() ? "" : CUT);
        return new Excerpt(
                span.line(),
                before + marked + after,
                " ".repeat(width(before)) + "^".repeat(Math.max(1, width(marked))));
    }

    /** A tab takes four places, and what cannot be seen is shown as a dot, so that the carets stand where they should. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(c -> shown.append(c == '\t' ? "    " : Visible.isCommand(c) ? "·" : Character.toString(c)));
        return shown.toString();
    }

    private static int width(String shown) {
        return shown.codePointCount(0, shown.length());
    }
}
