package nl.mlw.document.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells in the order of the columns; a wide one stands for several
 * @param below what is remarked about it, on a line of its own
 */
public record Row(RowKind kind, List<Cell> cells, List<Cell> below) {

    public Row {
        cells = List.copyOf(cells);
        below = List.copyOf(below);
    }

    /** One with nothing below it. */
    public static Row of(RowKind kind, Cell... cells) {
        return new Row(kind, List.of(cells), List.of());
    }

    /** A usual one with nothing below it. */
    public static Row of(List<Cell> cells) {
        return new Row(RowKind.USUAL, cells, List.of());
    }

    /** A usual one with nothing below it. */
    public static Row of(Cell... cells) {
        return of(RowKind.USUAL, cells);
    }
}
