package nl.mlw.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one programme does in its own way, while any other may do otherwise (in {@code programme.yaml}).
 *
 * @param rules which rules apply otherwise than their pages say
 * @param decisionKinds the kinds of decision, by their words
 * @param reportReview what the adoption of a progress report needs; nothing if absent
 * @param reportColumns which columns the tables of a progress report have, from left to right
 * @param kickoff how it starts its assignments
 * @param cardFields the fields of its cards, in their order
 * @param words what it calls things in documents
 */
public record Habits(
        List<RuleSetting> rules,
        Map<String, DecisionKind> decisionKinds,
        Optional<ReportReview> reportReview,
        List<ReportColumn> reportColumns,
        KickoffRules kickoff,
        List<CardField> cardFields,
        OwnWords words) {

    /** Of a programme that says nothing of them. */
    public static final Habits USUAL = new Habits(
            List.of(),
            DecisionKind.usual(),
            Optional.empty(),
            ReportColumn.usual(),
            KickoffRules.USUAL,
            List.of(CardField.values()),
            OwnWords.NONE);

    /** The same of a programme whose reports have these columns and that speaks with these words. */
    public Habits with(List<ReportColumn> columns, OwnWords others) {
        return new Habits(rules, decisionKinds, reportReview, columns, kickoff, cardFields, others);
    }
}
