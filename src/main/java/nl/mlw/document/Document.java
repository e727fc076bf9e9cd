package nl.mlw.document;

import java.util.List;
import nl.mlw.compute.Facts;
import nl.mlw.language.Language;

/** One of the documents that can be written of a plan. */
public interface Document {

    /** How a command asks for it: {@code report}, {@code gantt}. */
    String name();

    /** What it consists of, in one language; each page becomes one file for each format. */
    List<Page> pages(Facts facts, Language language);
}
