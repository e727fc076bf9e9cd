package nl.mlw.model;

import java.util.Locale;

/** What a table of a progress report can tell of a step. */
public enum ReportColumn {
    NUMBER,
    TITLE,
    /** The assignment that it is a step of. */
    ASSIGNMENT,
    START,
    /** The day on which it began, as reported. */
    STARTED,
    END,
    REVISED,
    STATUS,
    /** What was reported about it and what follows from its dates, which otherwise stands below its row. */
    REMARKS,
    /** The day on which it was completed: in the place of the status of what is done, and nowhere else. */
    COMPLETED;

    /** As it is written in a plan: {@code number}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a row says by it what it is about, so that no table can do without it. */
    public boolean isNeeded() {
        return this == NUMBER || this == TITLE;
    }
}
