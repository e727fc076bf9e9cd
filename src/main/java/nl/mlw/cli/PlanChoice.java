package nl.mlw.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mlw.check.planning.Horizon;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.machine.Surroundings;
import nl.mlw.machine.Workspace;
import nl.mlw.model.Plan;
import picocli.CommandLine.Option;

/** Which plan, and as of which day. */
final class PlanChoice {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Option(names = "--plan", paramLabel = "DIR")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE")
    private Optional<String> asOf = Optional.empty();

    Workspace workspace(Surroundings surroundings) {
        return Workspace.of(surroundings, plan);
    }

    /** The day that was asked for, else the usual one of the plan. */
    LocalDate asOf(Plan of) {
        return given(of).orElseGet(() -> Facts.usualDate(of));
    }

    /** The day that was asked for. */
    Optional<LocalDate> given(Plan of) {
        Optional<LocalDate> day = asOf.map(PlanChoice::date);
        day.filter(given -> !Horizon.of(of.programme()).isThinkable(given)).ifPresent(far -> {
            throw Refusal.wrongUse(
                    "use.date-far",
                    Map.of(
                            "value", far.toString(),
                            "from", of.programme().from().value().toString(),
                            "through", of.programme().through().value().toString()));
        });
        return day;
    }

    /** Complains about an impossible date before the plan is read. */
    boolean check() {
        return asOf.map(PlanChoice::date).isPresent();
    }

    /** The command that shows all findings of the same plan, as of the same day. */
    String validate(Facts facts) {
        LocalDate day = facts.asOf();
        return validate() + (day.equals(Facts.usualDate(facts.plan())) ? "" : " --as-of " + day);
    }

    /** The same for a plan of which too little could be read. */
    String validate() {
        return "mlw validate" + plan.map(typed -> " --plan " + typed).orElse("");
    }

    /** Java also reads years of nine digits and years before Christ, which nobody means. */
    private static LocalDate date(String typed) {
        try {
            if (DAY.matcher(typed.strip()).matches()) {
                return LocalDate.parse(typed.strip());
            }
        } catch (DateTimeException impossible) {
            throw wrong(typed);
        }
        throw wrong(typed);
    }

    private static Refusal wrong(String typed) {
        return Refusal.wrongUse("use.date", Map.of("option", "--as-of", "value", typed));
    }
}
