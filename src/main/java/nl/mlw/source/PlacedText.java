package nl.mlw.source;

import java.util.List;

/**
 * A text of which every character is known to stand somewhere in a file, so that a mistake inside it can be shown at its own place.
 *
 * @param origin the whole text in its file
 * @param indexes for each character its index in the file; empty if only the whole can be shown
 */
public record PlacedText(String text, Origin origin, List<Integer> indexes) {

    public PlacedText {
        indexes = List.copyOf(indexes);
    }

    /** The place of {@code length} characters from this one; the last character for what lies behind the end. */
    public Origin at(int index, int length) {
        if (indexes.isEmpty()) {
            return origin;
        }
        int first = Math.max(0, Math.min(index, indexes.size() - 1));
        int last = Math.max(first, Math.min(index + length, indexes.size()) - 1);
        int from = indexes.get(first);
        return new Origin(origin.file(), origin.file().span(from, indexes.get(last) - from + 1));
    }
}
