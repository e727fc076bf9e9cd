package nl.mlw.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mlw.compute.Facts;

/** What a reader must know of a document before anything in it; it stands on every page, in the order of this list. */
public enum Mark {
    /** Made of a plan with errors: something may be missing in it or be wrong. */
    INCOMPLETE,
    /** Not adopted yet. */
    DRAFT,
    /** The progress in it was made up to show the document. */
    ILLUSTRATION;

    /** Of the word for it in the labels: {@code mark.draft}. */
    public String key() {
        return "mark." + name().toLowerCase(Locale.ROOT);
    }

    /** Of a document about a plan and how its steps stand. */
    public static List<Mark> of(Facts facts) {
        boolean adopted = facts.plan().programme().version().adopted();
        return of(!adopted, facts.states().illustration());
    }

    /** Of a document of a complete plan. */
    public static List<Mark> of(boolean draft, boolean illustration) {
        List<Mark> marks = new ArrayList<>();
        if (draft) {
            marks.add(DRAFT);
        }
        if (illustration) {
            marks.add(ILLUSTRATION);
        }
        return List.copyOf(marks);
    }
}
