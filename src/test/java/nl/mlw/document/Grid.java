package nl.mlw.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as a reader meets it, of which only the letters count.
 *
 * @param headings nothing for a row of tiles, which has none
 */
record Grid(Optional<List<String>> headings, List<List<String>> rows) {

    Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How another table differs from this one; empty if it does not. */
    List<String> differences(Grid other) {
        List<String> differences = new ArrayList<>();
        if (headings.isPresent() && other.headings.isPresent() && !headings.equals(other.headings)) {
            differences.add("headings " + headings.get() + " and " + other.headings.get());
        }
        for (int row = 0; row < Math.max(rows.size(), other.rows.size()); row++) {
            if (!row(row).equals(other.row(row))) {
                differences.add("row " + row(row) + " and " + other.row(row) + ", under " + name());
            }
        }
        return differences;
    }

    private List<String> row(int number) {
        return number < rows.size() ? rows.get(number) : List.of();
    }

    /** Its headings, which tell it from others. */
    String name() {
        return headings.map(Object::toString).orElse("tiles");
    }
}
