package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.document.report.ReportView.Attention;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.StepStatus;

/** Picks out the steps that need somebody to do something. */
final class AttentionPoints {
    private final Reported reported;
    private final Language language;

    AttentionPoints(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
    }

    /** The steps with one of these statuses, status by status. */
    List<Attention> with(StepStatus... statuses) {
        return Arrays.stream(statuses)
                .flatMap(status -> reported.steps().stream().filter(step -> step.is(status)))
                .map(this::point)
                .toList();
    }

    private Attention point(ReportedStep step) {
        return new Attention(
                step.number(),
                step.title(),
                reported.statuses().view(step.status()),
                end(step),
                text(step, Line::cause),
                text(step, Line::effect),
                text(step, Line::measure));
    }

    /** The day that counts now, with the planned one if that is missed. */
    private String end(ReportedStep step) {
        Optional<LocalDate> planned = step.planned();
        Optional<LocalDate> moved = step.missedTo();
        if (planned.isPresent() && moved.isPresent()) {
            return language.word("report.end-moved", Map.of("was", planned.get(), "now", moved.get()));
        }
        return step.expected(step.line())
                .map(day -> language.word("report.end", Map.of("date", day)))
                .orElse("");
    }

    private String text(ReportedStep step, Function<Line, Optional<Located<String>>> part) {
        return step.line().flatMap(part).map(Located::value).orElseGet(() -> language.word("report.not-filled-in"));
    }
}
