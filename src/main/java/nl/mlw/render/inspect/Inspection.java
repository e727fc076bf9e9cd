package nl.mlw.render.inspect;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks for one kind of defect while the parts of a PDF pass by. */
interface Inspection {

    /** First: the file as a whole. */
    default void document(PDDocument pdf) {}

    /** Then each tag, outer ones before what is in them. */
    default void tag(Tag tag) {}

    /** Then all text, page by page. */
    default void text(TextRun run) {}

    /** Last of all. */
    default void end() {}
}
