package nl.mlw.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.mlw.Frameworks;
import nl.mlw.Refusal;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.report.ReportDocument;
import nl.mlw.load.Lost;
import nl.mlw.model.Period;
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
                .publish(given -> new ReportDocument(selection(given), Frameworks.rulebook()), this::asOf);
    }

    /** The report's own day may come after its period, and then tells more than the last day of it. */
    private LocalDate asOf(Plan plan) {
        return choice.plan()
                .given(plan)
                .or(() -> found(plan).map(ReportCommand::lastDay))
                .orElseGet(() -> Facts.usualDate(plan));
    }

    private static LocalDate lastDay(PeriodSelection selection) {
        LocalDate reported = selection.last().asOf().value();
        return reported.isAfter(selection.through()) ? reported : selection.through();
    }

    private Optional<PeriodSelection> found(Plan plan) {
        return period.flatMap(typed -> PeriodSelection.of(typed, plan));
    }

    private PeriodSelection selection(Given given) {
        Plan plan = given.plan();
        String typed = period.orElseThrow(() -> missing(given));
        given.lost("periods").stream()
                .filter(file -> mayBelong(file, typed, plan))
                .findFirst()
                .ifPresent(file -> {
                    throw given.unreadable("period.unreadable", typed, file);
                });
        return found(plan)
                .orElseThrow(() -> given.unread("period.unread", typed).orElseGet(() -> unknown(plan, typed)));
    }

    /** A report of which not even the period is known may be any report. */
    private static boolean mayBelong(Lost file, String typed, Plan plan) {
        return Period.of(file.stem(), plan.programme().reporting().everyMonths())
                .map(lost -> PeriodSelection.holds(typed, lost, plan))
                .orElse(true);
    }

    private static Refusal missing(Given given) {
        List<String> existing = Stream.concat(
                        ids(given.plan()).stream(),
                        given.lost("periods").stream().map(Lost::stem))
                .toList();
        return existing.isEmpty() ? none() : Refusal.wrongUse("period.missing", Map.of("periods", joined(existing)));
    }

    private static Refusal unknown(Plan plan, String typed) {
        List<String> existing = ids(plan);
        return existing.isEmpty()
                ? none()
                : Refusal.wrongUse("period.unknown", Map.of("value", typed, "periods", joined(existing)));
    }

    private static Refusal none() {
        return Refusal.wrongUse("period.none", Map.of());
    }

    private static List<String> ids(Plan plan) {
        return plan.periods().stream().map(report -> report.period().id()).toList();
    }

    private static String joined(List<String> periods) {
        return String.join(", ", periods);
    }
}
