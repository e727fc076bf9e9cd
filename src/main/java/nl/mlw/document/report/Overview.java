package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.document.Statuses;
import nl.mlw.document.report.ReportView.Count;
import nl.mlw.document.table.Cell.Status;
import nl.mlw.language.Language;
import nl.mlw.model.StepStatus;

/** Counts the steps by status, and says the same in a few sentences. */
final class Overview {
    private final Reported reported;
    private final Language language;

    Overview(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
    }

    /** The statuses that occur, in a fixed order. */
    List<Count> counts() {
        return occurring().map(this::count).toList();
    }

    List<String> sentences() {
        if (reported.steps().isEmpty()) {
            return List.of(language.word("common.no-assignments"));
        }
        List<String> sentences = new ArrayList<>();
        List<String> states = occurring()
                .map(status -> language.count("report.state." + Statuses.key(status), number(status)))
                .toList();
        Map<String, Object> arguments =
                Map.of("total", language.count("report.total", reported.steps().size()), "states", states);
        sentences.add(language.word("report.overview", arguments));
        int moved = (int) reported.steps().stream()
                .filter(step -> step.now().missedTo().isPresent())
                .count();
        sentences.add(moved == 0 ? language.word("report.moved-none") : language.count("report.moved", moved));
        return sentences;
    }

    private Stream<Optional<StepStatus>> occurring() {
        return Statuses.all().filter(status -> number(status) > 0);
    }

    private Count count(Optional<StepStatus> status) {
        Status view = view(status);
        return new Count(view.code(), view.word(), String.valueOf(number(status)));
    }

    private Status view(Optional<StepStatus> status) {
        return reported.statuses().view(status);
    }

    private int number(Optional<StepStatus> status) {
        return (int) reported.steps().stream()
                .filter(step -> step.now().status().equals(status))
                .count();
    }
}
