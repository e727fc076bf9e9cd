package nl.mlw;

import java.util.List;
import nl.mlw.document.Page;
import nl.mlw.render.Format;

/** A page and the formats in which it is to be written. */
public record Job(Page page, List<Format> formats) {}
