package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.compute.StepState;
import nl.mlw.document.StandWords;
import nl.mlw.document.Statuses;
import nl.mlw.document.table.Cell;
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

    /** Under what it is compared with. */
    Table table(String caption) {
        return new Table(
                caption,
                "changes",
                List.of(
                        column("change", ColumnKind.TEXT, 25).asHead(),
                        column("number", ColumnKind.NUMBER, 16.5),
                        column("title", ColumnKind.TEXT, 0),
                        column("was", ColumnKind.TEXT, 31),
                        column("now", ColumnKind.TEXT, 36)),
                all().stream().map(Change::row).toList());
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
        return comparable && !was.equals(now) ? Optional.of(moved(step, day(was), day(now))) : Optional.empty();
    }

    private static Optional<LocalDate> expected(StepState state) {
        return state.end().map(Located::value);
    }

    private Cell day(Optional<LocalDate> day) {
        return day.map(reported.words()::day).orElseGet(() -> new Words(language.word("common.unknown")));
    }

    private Change moved(ReportedStep step, Cell was, Cell now) {
        Optional<String> decision = new StandWords(reported.facts(), language).decision(step.now());
        String by = language.word(decision.isPresent() ? "report.change.by" : "report.change.without-decision");
        return new Change(language.word("report.change.date"), step.number(), step.title(), was, now, by, decision);
    }

    private Change of(ReportedStep step, String kind, Cell was, Cell now) {
        return new Change(
                language.word("report.change." + kind), step.number(), step.title(), was, now, "", Optional.empty());
    }
}
