package nl.mlw.compute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mlw.model.Decision;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;

/**
 * What bodies decided, advised or were told between one report and the next.
 *
 * @param since the day after which they were taken
 * @param decisions by their days, of all kinds
 */
public record TakenDecisions(LocalDate since, List<Decision> decisions) {

    /** Those until the day of this report, since the one before it or else since its period began; empty if an adopted report did not keep them. */
    public static Optional<TakenDecisions> of(Plan plan, PeriodReport report, Optional<PeriodReport> before) {
        LocalDate asked = before.map(earlier -> earlier.asOf().value())
                .orElse(report.period().from().minusDays(1));
        return plan.record(report)
                .map(record -> record.decidedSince().map(kept -> kept.isAfter(asked) ? kept : asked))
                .orElse(Optional.of(asked))
                .map(since -> new TakenDecisions(
                        since, between(plan, since, report.asOf().value())));
    }

    private static List<Decision> between(Plan plan, LocalDate since, LocalDate until) {
        return plan.decisions().stream()
                .filter(decision -> decision.date()
                        .map(day -> day.value().isAfter(since) && !day.value().isAfter(until))
                        .orElse(false))
                .sorted(Comparator.comparing(
                        decision -> decision.date().orElseThrow().value()))
                .toList();
    }
}
