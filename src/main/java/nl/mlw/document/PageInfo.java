package nl.mlw.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader, an archive or a screen reader must know of a page before its content.
 *
 * @param title shown in the window of a PDF reader
 * @param subject one sentence about the content
 * @param documentName the kind of document in its own language, such as *Voortgangsrapportage*
 * @param language `nl` or `en`: of headings and labels
 * @param proseLanguage of the plan's own text, which is never translated
 * @param date written into the file as the moment of making
 * @param marks stand on every page
 * @param footer plain text at the foot of every page, left of the page number
 * @param gaps why it is incomplete, on the first page
 */
public record PageInfo(
        String title,
        String subject,
        String documentName,
        String language,
        String proseLanguage,
        LocalDate date,
        boolean landscape,
        List<Mark> marks,
        String footer,
        Gaps gaps) {

    public PageInfo {
        marks = marks.stream().sorted().toList();
    }

    /** Of a document that is complete. */
    public PageInfo(
            String title,
            String subject,
            String documentName,
            String language,
            String proseLanguage,
            LocalDate date,
            boolean landscape,
            List<Mark> marks,
            String footer) {
        this(title, subject, documentName, language, proseLanguage, date, landscape, marks, footer, Gaps.NONE);
    }

    /** The same on a page that is wider than high. */
    public PageInfo wide() {
        return new PageInfo(title, subject, documentName, language, proseLanguage, date, true, marks, footer, gaps);
    }

    /** The same of a document that is not complete, and why. */
    public PageInfo incomplete(Gaps why) {
        List<Mark> all =
                Stream.concat(Stream.of(Mark.INCOMPLETE), marks.stream()).toList();
        return new PageInfo(title, subject, documentName, language, proseLanguage, date, landscape, all, footer, why);
    }

    /** Whether something may be missing in it or be wrong. */
    public boolean isIncomplete() {
        return marks.contains(Mark.INCOMPLETE);
    }
}
