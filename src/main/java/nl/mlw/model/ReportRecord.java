package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.source.Origin;

/**
 * What an adopted report printed from the plan ({@code records/<period>.yaml}): the plan may change afterwards, what the report
 * said may not.
 *
 * @param period that it belongs to
 * @param digest of the report's own file on the day of adoption
 * @param definitive whether the planning was definitive
 * @param budget the sum of the known amounts
 * @param proMemorie how many lines of the budget were still unknown
 * @param columns which columns its tables had, from left to right
 * @param words that the programme used in it in place of the usual ones
 * @param assignments in the order of the cards
 * @param decisions that it named, and all that were taken since the day of {@code decidedSince}
 * @param decidedSince the day of the report before; empty if the decisions since then were not kept
 * @param deadlines that had not come yet
 * @param names of whatever else the report named, by id
 */
public record ReportRecord(
        Located<String> period,
        String digest,
        PlanThen plan,
        boolean definitive,
        Money budget,
        int proMemorie,
        Map<StepStatus, Programme.StatusWord> statuses,
        List<ReportColumn> columns,
        OwnWords words,
        List<Theme> themes,
        List<Assignment> assignments,
        List<Decision> decisions,
        Optional<LocalDate> decidedSince,
        List<Planning.Deadline> deadlines,
        Map<String, String> names,
        List<Waiver> waivers,
        Origin origin) {

    /**
     * Which plan it was.
     *
     * @param language in which it was written
     */
    public record PlanThen(
            String title,
            Optional<String> shortTitle,
            String language,
            int version,
            LocalDate date,
            boolean adopted,
            Optional<String> reportsTo) {}

    /** An assignment as it was; {@code steps} has one with the assignment's own id if it was not divided. */
    public record Assignment(String id, String number, String theme, String title, List<Step> steps, Origin origin) {}
}
