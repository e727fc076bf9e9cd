package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.compute.StepState;
import nl.mlw.document.StandWords;
import nl.mlw.document.StatusView;
import nl.mlw.document.Statuses;
import nl.mlw.document.report.ReportView.Change;
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

    /** First what started, then what was completed, then colours, then dates; then what changed in the plan itself. */
    List<Change> all() {
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

    private StatusView day(Optional<LocalDate> day) {
        return StatusView.plain(day.map(language::date).orElseGet(() -> language.word("common.unknown")));
    }

    private Change moved(ReportedStep step, StatusView was, StatusView now) {
        Optional<String> decision = new StandWords(reported.facts(), language).decision(step.now());
        String by = language.word(decision.isPresent() ? "report.change.by" : "report.change.without-decision");
        return new Change(
                language.word("report.change.date"),
                step.number(),
                step.title(),
                "",
                was,
                now,
                by,
                decision.orElse(""));
    }

    private Change of(ReportedStep step, String kind, StatusView was, StatusView now) {
        return new Change(language.word("report.change." + kind), step.number(), step.title(), "", was, now, "", "");
    }
}
