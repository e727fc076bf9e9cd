package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.compute.StepState;
import nl.mlw.document.report.ReportView.Attention;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Ask;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.StepStatus;

/** Picks out the steps that need somebody to do something. */
final class AttentionPoints {
    private static final List<StepStatus> WORST_FIRST = List.of(
            StepStatus.PROBLEM,
            StepStatus.SUSPENDED,
            StepStatus.RISK,
            StepStatus.GOOD,
            StepStatus.NOT_STARTED,
            StepStatus.COMPLETED,
            StepStatus.CANCELLED);

    /** What is listed because of its status. */
    private static final List<StepStatus> OFF = List.of(StepStatus.PROBLEM, StepStatus.SUSPENDED, StepStatus.RISK);

    private final Reported reported;
    private final Language language;

    AttentionPoints(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
    }

    /** The steps for which a decision is asked, the worst first; whatever their status is. */
    List<Attention> asking() {
        return reported.steps().stream()
                .filter(step -> ask(step).isPresent())
                .sorted(Comparator.comparing(
                        step -> WORST_FIRST.indexOf(step.now().status().orElseThrow())))
                .map(this::point)
                .toList();
    }

    /** The steps with one of these statuses for which no decision is asked, status by status. */
    List<Attention> with(StepStatus... statuses) {
        return Arrays.stream(statuses)
                .flatMap(status ->
                        reported.steps().stream().filter(step -> step.now().is(status)))
                .filter(step -> ask(step).isEmpty())
                .map(this::point)
                .toList();
    }

    /** What needs attention although no decision is asked: what lies still or is at risk, and what is late whatever its status. */
    List<Attention> attention() {
        Stream<Attention> late = reported.steps().stream()
                .filter(step -> step.now().startHasPassed() || step.now().endHasPassed())
                .filter(step -> ask(step).isEmpty() && OFF.stream().noneMatch(step.now()::is))
                .map(this::point);
        return Stream.concat(with(StepStatus.SUSPENDED, StepStatus.RISK).stream(), late)
                .toList();
    }

    private Attention point(ReportedStep step) {
        return new Attention(
                step.number(),
                step.title(),
                reported.statuses().view(step.now()),
                dates(step),
                text(step, Line::cause),
                text(step, Line::effect),
                text(step, Line::measure),
                ask(step).map(a -> a.decision().value()).orElseGet(() -> noneAsked(step)),
                ask(step).map(this::askedOf).orElse(List.of()),
                ask(step).flatMap(Ask::advice).map(Located::value).orElse(""));
    }

    private static Optional<Ask> ask(ReportedStep step) {
        return step.now().line().flatMap(Line::asks);
    }

    private String noneAsked(ReportedStep step) {
        return step.now().is(StepStatus.PROBLEM) ? language.word("report.asked-none") : "";
    }

    private List<String> askedOf(Ask ask) {
        return Stream.concat(
                        ask
                                .of()
                                .map(body -> language.word(
                                        "report.asked-of",
                                        Map.of("body", reported.plan().title(body))))
                                .stream(),
                        ask.by().map(day -> date("report.asked-by", day.value())).stream())
                .toList();
    }

    private List<String> dates(ReportedStep step) {
        StepState now = step.now();
        return Stream.of(
                        now.time().start().filter(day -> now.startHasPassed()).map(day -> date("report.start", day)),
                        now.plannedEnd().map(day -> date("report.end", day)),
                        now.missedTo().map(day -> date("report.end-revised", day)),
                        Optional.of("report.remark.end-passed")
                                .filter(key -> now.endHasPassed())
                                .map(language::word))
                .flatMap(Optional::stream)
                .toList();
    }

    private String date(String key, LocalDate day) {
        return language.word(key, Map.of("date", day));
    }

    private String text(ReportedStep step, Function<Line, Optional<Located<String>>> part) {
        return step.now()
                .line()
                .flatMap(part)
                .map(Located::value)
                .orElseGet(() -> language.word("report.not-filled-in"));
    }
}
