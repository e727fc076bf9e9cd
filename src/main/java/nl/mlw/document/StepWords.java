package nl.mlw.document;

import java.time.LocalDate;
import java.util.Map;
import nl.mlw.compute.PlannedStep;
import nl.mlw.document.table.Cell;
import nl.mlw.language.Language;
import nl.mlw.model.Time;

/** Says what a step is called by and when it begins and ends, each fit for one cell of a table. */
public final class StepWords {
    private final Language language;

    /** In this language. */
    public StepWords(Language language) {
        this.language = language;
    }

    /** The number that a step keeps as long as the plan lives: <i>1.4</i>, or <i>2.1 stap 1</i>. */
    public String reference(PlannedStep row) {
        String number = row.assignment().number();
        return row.step().implicit()
                ? number
                : language.word("common.step-reference", Map.of("number", number, "position", row.position()));
    }

    /** When it begins. */
    public Cell start(Time time) {
        return time instanceof Time.Interval interval ? day(interval.from().value()) : inexact(time);
    }

    /** When it ends, as the author wrote it: the day of <i>tot</i> as it is, that of <i>tot en met</i> said to be so. */
    public Cell end(Time time) {
        if (time instanceof Time.Interval interval) {
            String key = interval.inclusive() ? "common.through-date" : "common.until-date";
            LocalDate day = interval.to().value();
            return new Cell.Day(language.word(key, Map.of("date", day)), day);
        }
        return inexact(time);
    }

    /** A day as it is. */
    public Cell day(LocalDate day) {
        return new Cell.Day(language.date(day), day);
    }

    private Cell inexact(Time time) {
        if (time instanceof Time.Quarter quarter) {
            return new Cell.Words(
                    language.word("common.quarter", Map.of("quarter", quarter.quarter(), "year", quarter.year())));
        }
        if (time instanceof Time.Unplanned unplanned) {
            return new Cell.Words(TimeWords.unplanned(unplanned, language));
        }
        return new Cell.Words(
                language.word(time instanceof Time.Continuous ? "common.continuous" : "common.conditional"));
    }
}
