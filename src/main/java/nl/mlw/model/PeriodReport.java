package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/**
 * What was reported for one period ({@code periods/<period>.yaml}); later periods are added, earlier ones never rewritten.
 *
 * @param origin where its period stands
 */
public record PeriodReport(
        Period period,
        Located<LocalDate> asOf,
        boolean illustration,
        boolean adopted,
        Optional<Tested> tested,
        Optional<Located<String>> summary,
        List<StepReport> lines,
        List<PlanChange> planChanges,
        Origin origin) {

    private static final String EXTENSION = ".yaml";

    /** The period after which its file is named, if it is named after one. */
    public Optional<Period> named() {
        String file = fileName();
        return file.endsWith(EXTENSION)
                ? Period.of(file.substring(0, file.length() - EXTENSION.length()), period.months())
                : Optional.empty();
    }

    /** The name of its file, without the folders. */
    public String fileName() {
        String path = origin.file().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Which decision changed what in the plan since the report before; what was dropped need not be in the plan any more. */
    public record PlanChange(List<Located<String>> of, Ref decision, Origin origin) {}

    /** That the report has been tested, by whom and with what verdict. */
    public record Tested(Optional<Ref> by, Optional<LocalDate> on, Optional<String> verdict, Origin origin) {}

    /**
     * How one step went in this period.
     *
     * @param origin where its status stands
     */
    public record StepReport(
            Ref step,
            StepStatus status,
            Optional<Located<String>> note,
            Optional<Located<LocalDate>> started,
            Optional<Located<LocalDate>> revised,
            Optional<Ref> revisedBy,
            Optional<Located<LocalDate>> completed,
            Optional<Located<String>> cause,
            Optional<Located<String>> effect,
            Optional<Located<String>> measure,
            Optional<Ask> asks,
            Delivery result,
            Origin origin) {

        /**
         * The same line, with the days of what an earlier one says has happened and this one leaves out: what has happened
         * does not become undone by not being said again. What still has to happen is not kept.
         */
        public StepReport since(StepReport earlier) {
            return new StepReport(
                    step,
                    status,
                    note,
                    status == StepStatus.NOT_STARTED ? started : started.or(earlier::started),
                    revised,
                    revisedBy,
                    completed.or(earlier::completed),
                    cause,
                    effect,
                    measure,
                    asks,
                    result.since(earlier.result),
                    origin);
        }

        /** The same line with another status. */
        public StepReport as(StepStatus other) {
            return new StepReport(
                    step, other, note, started, revised, revisedBy, completed, cause, effect, measure, asks, result,
                    origin);
        }
    }

    /** The decision that is asked for a step: of whom, by when, and which way it is advised to go. */
    public record Ask(
            Located<String> decision,
            Optional<Ref> of,
            Optional<Located<LocalDate>> by,
            Optional<Located<String>> advice,
            Origin origin) {}

    /** How far the result of a step has come on its way from delivery into use; all empty while the step is at work. */
    public record Delivery(
            Optional<Located<LocalDate>> delivered,
            Optional<Located<LocalDate>> tested,
            Optional<Ref> adopted,
            Optional<Located<LocalDate>> implemented) {

        private Delivery since(Delivery earlier) {
            return new Delivery(
                    delivered.or(earlier::delivered),
                    tested.or(earlier::tested),
                    adopted.or(earlier::adopted),
                    implemented.or(earlier::implemented));
        }
    }
}
