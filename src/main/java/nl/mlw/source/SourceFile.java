package nl.mlw.source;

import java.util.ArrayList;
import java.util.List;

/** One file of a plan, kept so that a finding can quote it. */
public final class SourceFile {
    private final String path;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    /** The path is relative to the plan's parent folder, with slashes, so that it is the same on every machine. */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                lineStarts.add(i + 1);
            }
        }
    }

    /** A line ends as editors see it: at a line feed, or at a carriage return without one. */
    private boolean endsLine(int index) {
        return text.charAt(index) == '\n'
                || (text.charAt(index) == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
    }

    /** Relative to the plan's parent folder, with slashes. */
    public String path() {
        return path;
    }

    /** The whole text, as it was decoded. */
    public String text() {
        return text;
    }

    /** The text of a line, counted from 1, without its line break; empty for a line that does not exist. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.size()) {
            return "";
        }
        int start = lineStarts.get(number - 1);
        int end = number < lineStarts.size() ? lineStarts.get(number) - 1 : text.length();
        return text.substring(start, end).stripTrailing();
    }

    /** Whether a line ends with a carriage return alone. */
    public boolean endsInReturn(int number) {
        return number >= 1 && number < lineStarts.size() && text.charAt(lineStarts.get(number) - 1) == '\r';
    }

    /** The whole text with another line in place of this one; its line break stays. */
    public String withLine(int number, String other) {
        int start = lineStarts.get(number - 1);
        return text.substring(0, start) + other + text.substring(lineEnd(number));
    }

    private int lineEnd(int number) {
        int end = number < lineStarts.size() ? lineStarts.get(number) : text.length();
        while (end > lineStarts.get(number - 1) && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The character at a place, both counted from 1; a space behind the end of a line. */
    public char characterAt(int line, int column) {
        if (line < 1 || line > lineStarts.size()) {
            return ' ';
        }
        int at = lineStarts.get(line - 1) + column - 1;
        int end = line < lineStarts.size() ? lineStarts.get(line) - 1 : text.length();
        return at < end ? text.charAt(at) : ' ';
    }

    /**
     * The column, as editors count it, of the character that {@code characters} others precede on its line: to an editor a
     * character beyond the first 65,536 has two halves.
     */
    public int column(int line, int characters) {
        if (line < 1 || line > lineStarts.size()) {
            return characters + 1;
        }
        int start = lineStarts.get(line - 1);
        int at = start;
        for (int left = characters; left > 0; left--) {
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 1;
        }
        return at - start + 1;
    }

    /** Where the character with this index in the text stands, and the {@code length} characters from there. */
    public Span span(int index, int length) {
        Span first = position(index);
        Span last = position(Math.min(index + Math.max(1, length), text.length()));
        boolean sameLine = last.line() == first.line();
        return new Span(
                first.line(),
                first.column(),
                last.line(),
                sameLine ? Math.max(last.column(), first.column() + 1) : last.column());
    }

    /** The index in the text of the first character of a place. */
    public int index(Span span) {
        int line = Math.min(Math.max(1, span.line()), lineStarts.size());
        return Math.min(lineStarts.get(line - 1) + span.column() - 1, text.length());
    }

    private Span position(int index) {
        int found = java.util.Collections.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        return Span.at(line + 1, index - lineStarts.get(line) + 1);
    }

    /** The number of lines, at least 1. */
    public int lines() {
        return lineStarts.size();
    }

    /** The place of this file's first character. */
    public Origin start() {
        return new Origin(this, Span.at(1, 1));
    }

    @Override
    public String toString() {
        return path;
    }
}
