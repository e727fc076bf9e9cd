package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Checked;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.document.Absent;
import nl.mlw.document.Asked;
import nl.mlw.document.Choice;
import nl.mlw.document.Document;
import nl.mlw.document.DocumentKind;
import nl.mlw.load.Lost;
import nl.mlw.model.Period;
import nl.mlw.model.Plan;

/** The progress reports, one for each period. */
public record ReportKind(Rulebook rulebook) implements DocumentKind {
    private static final Choice PERIOD = new Choice("--period", "PERIOD");

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<Choice> choices() {
        return List.of(PERIOD);
    }

    /** The report's own day may come after its period, and then tells more than the last day of it. */
    @Override
    public LocalDate asOf(Plan plan, Asked asked) {
        return found(plan, asked).map(ReportKind::lastDay).orElseGet(() -> Facts.usualDate(plan));
    }

    private static LocalDate lastDay(PeriodSelection selection) {
        LocalDate reported = selection.last().asOf().value();
        return reported.isAfter(selection.through()) ? reported : selection.through();
    }

    @Override
    public List<Asked> all(Plan plan, Asked asked) {
        return asked.one(PERIOD).isPresent()
                ? List.of(asked)
                : ids(plan).stream().map(id -> asked.with(PERIOD, id)).toList();
    }

    @Override
    public Document document(Checked checked, Asked asked) {
        return new ReportDocument(selection(checked, asked), rulebook);
    }

    private static PeriodSelection selection(Checked checked, Asked asked) {
        Plan plan = checked.known().plan();
        String typed = asked.one(PERIOD).orElseThrow(() -> missing(checked));
        Absent absent = new Absent(checked, typed);
        absent.files("periods").stream()
                .filter(file -> mayBelong(file, typed, plan))
                .findFirst()
                .ifPresent(file -> {
                    throw absent.unreadable("period.unreadable", file);
                });
        return found(plan, asked)
                .orElseThrow(() -> absent.unread("period.unread").orElseGet(() -> unknown(plan, typed)));
    }

    private static Optional<PeriodSelection> found(Plan plan, Asked asked) {
        return asked.one(PERIOD).flatMap(typed -> PeriodSelection.of(typed, plan));
    }

    /** A report of which not even the period is known may be any report. */
    private static boolean mayBelong(Lost file, String typed, Plan plan) {
        return Period.of(file.stem(), plan.programme().reporting().everyMonths())
                .map(lost -> PeriodSelection.holds(typed, lost, plan))
                .orElse(true);
    }

    private static Refusal missing(Checked checked) {
        List<String> existing = Stream.concat(
                        ids(checked.known().plan()).stream(),
                        new Absent(checked, "").files("periods").stream().map(Lost::stem))
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
