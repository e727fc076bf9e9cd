package nl.mlw.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.mlw.Frameworks;
import nl.mlw.Refusal;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.report.ReportDocument;
import nl.mlw.model.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mlw report}: writes the progress report of a period. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    @Option(names = "--period", paramLabel = "PERIOD")
    private Optional<String> period = Optional.empty();

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Publisher(session, choice, "md", "pdf")
                .publish(plan -> new ReportDocument(selection(plan), Frameworks.rulebook()), this::asOf);
    }

    /** The report's own day may come after its period, and then tells more than the last day of it. */
    private LocalDate asOf(Plan plan) {
        return choice.plan().asOf().orElseGet(() -> {
            PeriodSelection selection = selection(plan);
            LocalDate reported = selection.last().asOf().value();
            return reported.isAfter(selection.through()) ? reported : selection.through();
        });
    }

    private PeriodSelection selection(Plan plan) {
        return period.flatMap(typed -> PeriodSelection.of(typed, plan)).orElseThrow(() -> noSuchPeriod(plan));
    }

    private Refusal noSuchPeriod(Plan plan) {
        List<String> existing =
                plan.periods().stream().map(report -> report.period().id()).toList();
        if (existing.isEmpty()) {
            return Refusal.wrongUse("period.none", Map.of());
        }
        String periods = String.join(", ", existing);
        return period.map(typed -> Refusal.wrongUse("period.unknown", Map.of("value", typed, "periods", periods)))
                .orElseGet(() -> Refusal.wrongUse("period.missing", Map.of("periods", periods)));
    }
}
