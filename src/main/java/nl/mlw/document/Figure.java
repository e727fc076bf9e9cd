package nl.mlw.document;

import java.util.List;

/**
 * A drawing on a page.
 *
 * @param path file name beside the page, without extension: `planning` stands for `planning.svg`
 * @param alt what the drawing tells, for who does not see it
 * @param svg the drawing itself, as one file
 * @param sheets the same in parts that each fit on a sheet of paper, in their order
 */
public record Figure(String path, String alt, String svg, List<Sheet> sheets) {

    public Figure {
        sheets = List.copyOf(sheets);
    }

    /** A part of the drawing, with what that part tells. */
    public record Sheet(String alt, String svg) {}
}
