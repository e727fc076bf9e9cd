package nl.mlw.load;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Period;
import nl.mlw.model.PeriodReport;

/** Orders the reports by period; of two on the same period one counts, always the same one, and the other is reported. */
final class ReportsInOrder {

    /** What counts comes last: the file that is named after the period, else the latest state, else the last name. */
    private static final Comparator<PeriodReport> WEIGHT = Comparator.comparing(
                    (PeriodReport report) -> report.named().equals(Optional.of(report.period())))
            .thenComparing(report -> report.asOf().value())
            .thenComparing(report -> report.origin().file().path());

    private final Reading reading;

    ReportsInOrder(Reading reading) {
        this.reading = reading;
    }

    List<PeriodReport> of(List<PeriodReport> reports) {
        TreeMap<Period, PeriodReport> counting = new TreeMap<>();
        reports.forEach(report -> counting.merge(report.period(), report, ReportsInOrder::heavier));
        for (PeriodReport report : reports) {
            PeriodReport counts = counting.getOrDefault(report.period(), report);
            if (!counts.equals(report)) {
                reportTwice(report, counts);
            }
        }
        return List.copyOf(counting.values());
    }

    private static PeriodReport heavier(PeriodReport one, PeriodReport other) {
        return WEIGHT.compare(one, other) < 0 ? other : one;
    }

    private void reportTwice(PeriodReport lost, PeriodReport counts) {
        String period = lost.period().id();
        reading.report(Diagnostic.of("period-reported-twice", lost.origin())
                .about(period)
                .in(period)
                .with("period", period)
                .with("counts", counts.fileName())
                .see("counts", counts.origin()));
    }
}
