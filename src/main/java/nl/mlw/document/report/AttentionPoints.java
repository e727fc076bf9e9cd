package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
                dates(step),
                text(step, Line::cause),
                text(step, Line::effect),
                text(step, Line::measure));
    }

    private List<String> dates(ReportedStep step) {
        return Stream.concat(
                        step.planned().map(day -> date("report.end", day)).stream(),
                        step.missedTo().map(day -> date("report.end-revised", day)).stream())
                .toList();
    }

    private String date(String key, LocalDate day) {
        return language.word(key, Map.of("date", day));
    }

    private String text(ReportedStep step, Function<Line, Optional<Located<String>>> part) {
        return step.line().flatMap(part).map(Located::value).orElseGet(() -> language.word("report.not-filled-in"));
    }
}
