package nl.mlw.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.mlw.Refusal;
import nl.mlw.Surroundings;
import nl.mlw.Workspace;
import nl.mlw.compute.Facts;
import nl.mlw.model.Plan;
import picocli.CommandLine.Option;

/** Which plan, and as of which day. */
final class PlanChoice {

    @Option(names = "--plan", paramLabel = "DIR")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE")
    private Optional<String> asOf = Optional.empty();

    Workspace workspace(Surroundings surroundings) {
        return Workspace.of(surroundings, plan);
    }

    /** The day that was asked for, else the usual one of the plan. */
    LocalDate asOf(Plan of) {
        return asOf().orElseGet(() -> Facts.usualDate(of));
    }

    /** The day that was asked for. */
    Optional<LocalDate> asOf() {
        return asOf.map(PlanChoice::date);
    }

    /** Complains about an impossible date before the plan is read. */
    boolean check() {
        return asOf().isPresent();
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

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException impossible) {
            throw Refusal.wrongUse("use.date", Map.of("option", "--as-of", "value", typed));
        }
    }
}
