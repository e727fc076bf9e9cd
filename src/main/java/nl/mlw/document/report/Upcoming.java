package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mlw.compute.Ahead;
import nl.mlw.compute.StepState;
import nl.mlw.document.Labelled;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Ask;
import nl.mlw.model.Time;

/** What comes next: the first days after the day of the report on which a hard date falls, or something begins, is ready or has to be decided. */
final class Upcoming {
    /** How many days are told; a reader who wants them all has the planning. */
    private static final int DAYS = 3;

    /** More than this are told by their numbers alone. */
    private static final int NAMED = 3;

    private final Reported reported;
    private final Language language;

    Upcoming(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
    }

    /** Each day with what happens on it, in their order. */
    List<Labelled> days() {
        Map<LocalDate, List<Cell>> days = new TreeMap<>();
        Ahead.of(reported.plan(), reported.asOf())
                .forEach(date -> days.computeIfAbsent(date.date().value(), d -> new ArrayList<>())
                        .add(new Own(date.title())));
        for (What what : What.values()) {
            Map<LocalDate, List<ReportedStep>> steps = reported.steps().stream()
                    .filter(step ->
                            day(step, what).filter(reported.asOf()::isBefore).isPresent())
                    .collect(Collectors.groupingBy(
                            step -> day(step, what).orElseThrow(), TreeMap::new, Collectors.toList()));
            steps.forEach((day, those) ->
                    days.computeIfAbsent(day, d -> new ArrayList<>()).add(told(what, those)));
        }
        return days.entrySet().stream()
                .limit(DAYS)
                .map(day -> new Labelled(language.date(day.getKey()), Phrase.joined(day.getValue(), "; ")))
                .toList();
    }

    private enum What {
        DECIDED("asked"),
        READY("ends"),
        BEGINS("starts");

        private final String key;

        What(String key) {
            this.key = key;
        }
    }

    private static Optional<LocalDate> day(ReportedStep step, What what) {
        StepState now = step.now();
        return switch (what) {
            case DECIDED -> AskedDecisions.ask(step).flatMap(Ask::by).map(Located::value);
            case READY ->
                now.end().map(Located::value).filter(day -> now.isOpen()).map(day -> lastDay(now, day));
            case BEGINS ->
                now.time().start().filter(day -> now.isOpen() && now.started().isEmpty());
        };
    }

    /** Of an end that is written <i>t/m</i>, the day that is written. */
    private static LocalDate lastDay(StepState step, LocalDate end) {
        boolean through =
                step.revised().isEmpty() && step.time() instanceof Time.Interval interval && interval.inclusive();
        return through ? end.minusDays(1) : end;
    }

    private Cell told(What what, List<ReportedStep> steps) {
        String start = language.count("report.next." + what.key, steps.size()) + " ";
        return steps.size() > NAMED
                ? new Words(start
                        + language.list(steps.stream().map(ReportedStep::number).toList()))
                : Phrase.of(
                        new Words(start),
                        Phrase.joined(steps.stream().map(ReportedStep::name).toList(), ", "));
    }
}
