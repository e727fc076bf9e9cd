package nl.mlw.document.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.compute.StepState;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.Statuses;
import nl.mlw.document.report.ReportView.Count;
import nl.mlw.document.table.Cell.Status;
import nl.mlw.language.Language;
import nl.mlw.model.StepStatus;

/** Counts the steps by status, now and in the report before. */
final class Overview {
    private final Reported reported;
    private final Language language;

    Overview(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
    }

    /** The statuses that occur, or did so in the report before, in a fixed order. */
    List<Count> counts() {
        return occurring().map(this::count).toList();
    }

    /** What those statuses mean. */
    List<StatusMeaning> legend() {
        return reported.statuses().legend(occurring().toList());
    }

    /** How many steps there are. */
    String total() {
        int steps = reported.steps().size();
        return steps == 0 ? language.word("common.no-assignments") : language.count("report.total", steps);
    }

    private Stream<Optional<StepStatus>> occurring() {
        return Statuses.all().filter(status -> now(status) + before(status) > 0);
    }

    /** With the number of the report before, if there was one, and whether it grew. */
    private Count count(Optional<StepStatus> status) {
        Status view = reported.statuses().view(status);
        int now = now(status);
        if (reported.previous().isEmpty()) {
            return new Count(view.code(), view.word(), String.valueOf(now), "");
        }
        int before = before(status);
        String way = now == before ? "=" : now > before ? "\u2191" : "\u2193";
        return new Count(view.code(), view.word(), now + " " + way, String.valueOf(before));
    }

    private int now(Optional<StepStatus> status) {
        return number(step -> Optional.of(step.now()), status);
    }

    private int before(Optional<StepStatus> status) {
        return number(ReportedStep::earlier, status);
    }

    private int number(Function<ReportedStep, Optional<StepState>> when, Optional<StepStatus> status) {
        return (int) reported.steps().stream()
                .flatMap(step -> when.apply(step).stream())
                .filter(state -> state.status().equals(status))
                .count();
    }
}
