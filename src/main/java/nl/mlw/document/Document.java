package nl.mlw.document;

import java.util.List;
import nl.mlw.check.Checked;
import nl.mlw.language.Language;

/** One of the documents that can be written of a plan. */
@FunctionalInterface
public interface Document {

    /** What it consists of, in one language, told from the facts of a plan and from what was found in it; each page becomes one file for each format. */
    List<Page> pages(Checked checked, Language language);
}
