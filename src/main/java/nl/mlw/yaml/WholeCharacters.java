package nl.mlw.yaml;

import java.io.Reader;

/** Hands out a text in pieces that never end in the middle of a character, on which the parser beneath fails. */
final class WholeCharacters extends Reader {
    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at >= text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        boolean halves = end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        int whole = halves ? end - 1 : end;
        text.getChars(at, whole, into, offset);
        int count = whole - at;
        at = whole;
        return count;
    }

    @Override
    public void close() {}
}
