package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.document.StatusView;
import nl.mlw.document.Statuses;
import nl.mlw.document.report.ReportView.Change;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Line;
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

    /** First what started, then what was completed, then colours, then dates. */
    List<Change> all() {
        List<Change> all = new ArrayList<>();
        if (reported.previous().isPresent()) {
            for (String kind : ORDER) {
                reported.steps().forEach(step -> change(step, kind).ifPresent(all::add));
            }
        }
        return all;
    }

    private Optional<Change> change(ReportedStep step, String kind) {
        if (kind.equals("date")) {
            return date(step);
        }
        boolean same = step.status().equals(step.earlier().map(Line::status));
        if (same || !kind.equals(kind(step))) {
            return Optional.empty();
        }
        StatusView was = statuses.view(step.earlier().map(Line::status));
        StatusView now = kind.equals("completed") ? completed(step) : statuses.view(step.status());
        return Optional.of(of(step, kind, was, now));
    }

    private static String kind(ReportedStep step) {
        if (step.is(StepStatus.COMPLETED)) {
            return "completed";
        }
        boolean waited = step.earlier()
                .map(Line::status)
                .filter(StepStatus.NOT_STARTED::equals)
                .isPresent();
        boolean runs = step.is(StepStatus.GOOD) || step.is(StepStatus.RISK) || step.is(StepStatus.PROBLEM);
        return waited && runs ? "started" : "status";
    }

    private StatusView completed(ReportedStep step) {
        StatusView view = statuses.view(step.status());
        return step.line()
                .flatMap(Line::completed)
                .map(Located::value)
                .map(day -> new StatusView(view.code(), view.word() + " " + language.date(day)))
                .orElse(view);
    }

    /** A step that ended has no date left to move. */
    private Optional<Change> date(ReportedStep step) {
        Optional<LocalDate> was = step.expected(step.earlier());
        Optional<LocalDate> now = step.expected(step.line());
        if (step.earlier().isEmpty() || step.line().isEmpty() || was.equals(now)) {
            return Optional.empty();
        }
        return Optional.of(of(step, "date", day(was), day(now)));
    }

    private StatusView day(Optional<LocalDate> day) {
        return StatusView.plain(day.map(language::date).orElseGet(() -> language.word("common.unknown")));
    }

    private Change of(ReportedStep step, String kind, StatusView was, StatusView now) {
        return new Change(language.word("report.change." + kind), step.number(), step.title(), was, now);
    }
}
