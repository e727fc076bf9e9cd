package nl.mlw.document;

import java.time.LocalDate;

/**
 * What a reader, an archive or a screen reader must know of a page before its content.
 *
 * @param title shown in the window of a PDF reader
 * @param subject one sentence about the content
 * @param documentName the kind of document in its own language, such as *Voortgangsrapportage*
 * @param language `nl` or `en`: of headings and labels
 * @param proseLanguage of the plan's own text, which is never translated
 * @param date written into the file as the moment of making
 * @param draft puts *Concept* on every page
 * @param footer plain text at the foot of every page, left of the page number
 */
public record PageInfo(
        String title,
        String subject,
        String documentName,
        String language,
        String proseLanguage,
        LocalDate date,
        boolean landscape,
        boolean draft,
        String footer) {}
