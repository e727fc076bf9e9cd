package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.StepState;
import nl.mlw.document.StandWords;
import nl.mlw.document.Statuses;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.StepStatus;

/** Compares a report with the one before it. */
final class Changes {
    private static final List<String> ORDER = List.of("started", "completed", "status", "date");

    private final Reported reported;
    private final Language language;
    private final Statuses statuses;

    Changes(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
        this.statuses = reported.statuses();
    }

    /** What was other in the report before, and what is so now. */
    Table table() {
        return new Table(
                "",
                "changes",
                List.of(
                        column("change", ColumnKind.TEXT, 28).asHead(),
                        column("number", ColumnKind.NUMBER, 16.5),
                        column("title", ColumnKind.TEXT, 0),
                        column("was", ColumnKind.TEXT, 29),
                        column("now", ColumnKind.TEXT, 44)),
                all().stream().map(Change::row).toList());
    }

    /** How often each kind of change occurs, in the order of the table: <i>afgerond 1, andere status 4</i>. */
    List<String> counted() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all().forEach(change -> counts.merge(change.what(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(kind ->
                        language.word("report.changed", Map.of("what", lower(kind.getKey()), "count", kind.getValue())))
                .toList();
    }

    /** As within a sentence. */
    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private Column column(String key, ColumnKind kind, double width) {
        return Column.of(language.word("report.column." + key), kind, width);
    }

    /** First what started, then what was completed, then colours, then dates; then what changed in the plan itself. */
    private List<Change> all() {
        List<Change> all = new ArrayList<>();
        if (reported.previous().isPresent()) {
            for (String kind : ORDER) {
                reported.steps().forEach(step -> change(step, kind).ifPresent(all::add));
            }
            all.addAll(new PlanChangeWords(reported).all());
        }
        return all;
    }

    private Optional<Change> change(ReportedStep step, String kind) {
        if (kind.equals("date")) {
            return date(step);
        }
        Optional<StepStatus> was = step.earlier().flatMap(StepState::status);
        if (step.now().status().equals(was) || !kind.equals(kind(step.now(), was))) {
            return Optional.empty();
        }
        return Optional.of(of(step, kind, statuses.view(was), statuses.view(step.now())));
    }

    private static String kind(StepState now, Optional<StepStatus> was) {
        if (now.is(StepStatus.COMPLETED)) {
            return "completed";
        }
        boolean waited = was.filter(StepStatus.NOT_STARTED::equals).isPresent();
        boolean runs = now.is(StepStatus.GOOD) || now.is(StepStatus.RISK) || now.is(StepStatus.PROBLEM);
        return waited && runs ? "started" : "status";
    }

    /** A step that ended has no date left to move; a date that moved in the plan itself is told as such. */
    private Optional<Change> date(ReportedStep step) {
        Optional<LocalDate> was = step.earlier().flatMap(Changes::expected);
        Optional<LocalDate> now = expected(step.now());
        boolean inPlan = step.earlier()
                .filter(before -> !before.plannedEnd().equals(step.now().plannedEnd()))
                .filter(before -> now.equals(step.now().plannedEnd()))
                .isPresent();
        boolean comparable = step.earlier().isPresent() && step.now().isOpen() && !inPlan;
        return comparable && !was.equals(now) ? Optional.of(moved(step, was, now)) : Optional.empty();
    }

    private static Optional<LocalDate> expected(StepState state) {
        return state.end().map(Located::value);
    }

    private Cell day(Optional<LocalDate> day) {
        return day.map(reported.words()::day).orElseGet(() -> new Words(language.word("common.unknown")));
    }

    /** To which day, how much later or earlier that is, and by which decision. */
    private Change moved(ReportedStep step, Optional<LocalDate> was, Optional<LocalDate> now) {
        Cell day = now.map(to -> moved(was, to)).orElseGet(() -> day(now));
        Optional<String> decision = new StandWords(reported.facts(), language).decision(step.now());
        String by = language.word(decision.isPresent() ? "report.change.by" : "report.change.without-decision");
        return new Change(
                language.word("report.change.date"), step.number(), step.title(), day(was), day, by, decision);
    }

    private Cell moved(Optional<LocalDate> was, LocalDate now) {
        return was.map(from -> new Slip(language).words(from, now))
                .<Cell>map(slip -> Phrase.of(reported.words().day(now), new Words(" (" + slip + ")")))
                .orElseGet(() -> reported.words().day(now));
    }

    private Change of(ReportedStep step, String kind, Cell was, Cell now) {
        return new Change(
                language.word("report.change." + kind), step.number(), step.title(), was, now, "", Optional.empty());
    }
}
