package nl.mlw.render;

import java.util.Map;
import nl.mlw.document.Page;

/** One way to write a page as a file. */
public interface Format {

    /** How the reader of `--help` asks for it. */
    String name();

    /** Without a dot. */
    String extension();

    /** The whole file; the same page gives the same bytes. */
    byte[] render(Page page);

    /** All files that the page gives, by their paths: itself, and what it shows that has to lie beside it. */
    default Map<String, byte[]> files(Page page) {
        return Map.of(page.path() + "." + extension(), render(page));
    }
}
