package nl.mlw.render;

import nl.mlw.document.Page;

/** One way to write a page as a file. */
public interface Format {

    /** How the reader of `--help` asks for it. */
    String name();

    /** Without a dot. */
    String extension();

    /** The whole file; the same page gives the same bytes. */
    byte[] render(Page page);
}
