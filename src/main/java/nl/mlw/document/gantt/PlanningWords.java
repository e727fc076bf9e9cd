package nl.mlw.document.gantt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.DateRange;
import nl.mlw.compute.Facts;
import nl.mlw.document.Statuses;
import nl.mlw.document.StepWords;
import nl.mlw.document.TimeWords;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.language.Language;
import nl.mlw.model.Time;

/** Puts a row of the planning into words. */
final class PlanningWords {
    private static final String PLANNED = "■";
    private static final String LATER = "□";

    private final Facts facts;
    private final Language language;
    private final StepWords steps;
    private final Statuses statuses;
    private final TimeLine line;

    PlanningWords(Facts facts, Language language, TimeLine line) {
        this.facts = facts;
        this.language = language;
        this.steps = new StepWords(language);
        this.statuses = new Statuses(facts.plan(), language);
        this.line = line;
    }

    String reference(PlanningRow row) {
        return steps.reference(row.planned());
    }

    /** As in the source: the day of <i>tot</i> is the first on which the result is there. */
    String when(PlanningRow row) {
        String when = plain(row.state().time());
        return row.state().isImpossible() ? language.word("gantt.impossible", Map.of("time", when)) : when;
    }

    /** Without any report there is no status, which is another thing than a step that a report leaves out. */
    Cell status(PlanningRow row) {
        return facts.states().report().isEmpty()
                ? new Words(language.word("gantt.no-report"))
                : statuses.view(row.state());
    }

    private String plain(Time time) {
        if (time instanceof Time.Interval interval) {
            return language.word(
                    interval.inclusive() ? "common.range-through" : "common.range",
                    Map.of(
                            "from",
                            language.longDate(interval.from().value()),
                            interval.inclusive() ? "through" : "until",
                            language.longDate(interval.to().value())));
        }
        return new TimeWords(language).of(time, false);
    }

    /** A sign for each column in which it runs, or nothing. */
    List<String> marks(PlanningRow row) {
        return line.columns().stream()
                .map(column -> new DateRange(column.from(), column.until()))
                .map(column -> holds(row.state().stretch(), column)
                        ? PLANNED
                        : holds(row.state().extension(), column) ? LATER : "")
                .toList();
    }

    private static boolean holds(Optional<DateRange> days, DateRange column) {
        return days.filter(column::meets).isPresent();
    }

    /** The numbers of what has to be done first. */
    String waitsFor(PlanningRow row) {
        return language.list(
                row.before().stream().map(steps::reference).distinct().toList());
    }
}
