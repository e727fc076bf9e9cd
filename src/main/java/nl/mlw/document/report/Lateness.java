package nl.mlw.document.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.StepState;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.StepReport;

/** What is later than planned and by how much, and what should have begun or ended and did not. */
final class Lateness {
    private final Reported reported;
    private final Language language;
    private final Moves moves;

    Lateness(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
        this.moves = new Moves(reported);
    }

    /** One line for each step, the longest delay first. */
    List<Cell> lines() {
        List<ReportedStep> late = reported.steps().stream()
                .filter(step -> delay(step.now()) > 0)
                .sorted(Comparator.comparing((ReportedStep step) -> -delay(step.now())))
                .toList();
        return late.stream().map(this::line).toList();
    }

    /** In days, the longest of what is late about it; 0 if nothing is. */
    private static long delay(StepState step) {
        long moved = step.isOpen() ? days(step.plannedEnd(), step.missedTo()) : 0;
        long passed = step.endHasPassed() ? days(step.end().map(Located::value), Optional.of(step.asOf())) : 0;
        long start = step.startHasPassed() ? days(step.time().start(), Optional.of(step.asOf())) : 0;
        return Math.max(moved, Math.max(passed, start));
    }

    private static long days(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.flatMap(first -> until.map(last -> ChronoUnit.DAYS.between(first, last)))
                .orElse(0L);
    }

    private Cell line(ReportedStep step) {
        StepState now = step.now();
        List<Cell> said = new ArrayList<>();
        moves.slip(now).filter(slip -> now.isOpen()).ifPresent(slip -> said.add(moved(now, slip)));
        if (now.endHasPassed()) {
            said.add(passed("end", now.end().map(Located::value)));
        }
        if (now.startHasPassed()) {
            said.add(passed("start", now.time().start()));
        }
        return Phrase.of(step.name(), new Words(": "), Phrase.joined(said, "; "), new Words("."));
    }

    private Cell passed(String what, Optional<LocalDate> day) {
        return new Words(language.word("report.late." + what, Map.of("date", day.orElseThrow())));
    }

    /** Which decision it was, stands in the table of progress; that there is none, here too. */
    private Cell moved(StepState step, String slip) {
        Map<String, Object> arguments = Map.of(
                "slip",
                slip,
                "now",
                step.missedTo().orElseThrow(),
                "was",
                step.plannedEnd().orElseThrow());
        String said = language.word("report.late.moved", arguments);
        boolean decided = step.said().flatMap(StepReport::revisedBy).isPresent();
        return new Words(decided ? said : said + ", " + language.word("report.change.without-decision"));
    }
}
