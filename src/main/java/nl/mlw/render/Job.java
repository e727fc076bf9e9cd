package nl.mlw.render;

import java.util.List;
import nl.mlw.document.Page;

/** A page and the formats in which it is to be written. */
public record Job(Page page, List<Format> formats) {}
