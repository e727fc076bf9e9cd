package nl.mlw.model;

import java.util.List;

/** What a table of a progress report can tell of a step. */
public enum ReportColumn implements Coded {
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

    /** The columns of the tables of a programme that does not say which it wants, from left to right. */
    public static List<ReportColumn> usual() {
        return List.of(NUMBER, TITLE, START, END, REVISED, STATUS);
    }

    /** The key of its name in the labels: {@code report.column.number}. */
    public String labelKey() {
        return "report.column." + key();
    }

    /** Whether a row says by it what it is about, so that no table can do without it. */
    public boolean isNeeded() {
        return this == NUMBER || this == TITLE;
    }
}
