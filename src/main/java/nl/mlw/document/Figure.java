package nl.mlw.document;

/**
 * A drawing on a page.
 *
 * @param path file name beside the page, without extension: `planning` stands for `planning.svg`
 * @param alt what the drawing tells, for who does not see it
 * @param svg the drawing itself
 */
public record Figure(String path, String alt, String svg) {}
