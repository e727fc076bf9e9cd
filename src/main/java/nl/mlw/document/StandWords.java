package nl.mlw.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.language.Language;
import nl.mlw.model.Decision;
import nl.mlw.model.PeriodReport.StepReport;

/** Says in a few words how a step stands, for documents that are about the plan and not about its progress. */
public final class StandWords {
    private final Facts facts;
    private final Language language;
    private final Statuses statuses;

    /** As these facts have it, in this language. */
    public StandWords(Facts facts, Language language) {
        this.facts = facts;
        this.language = language;
        this.statuses = new Statuses(facts.plan(), language);
    }

    /** What stands before the stand of one assignment. */
    public String lead() {
        return said("stand.lead");
    }

    /** What tells where in a table the stand of each step is to be found. */
    public String below() {
        return said("stand.below");
    }

    /** As of when it is, and that it is made up where it is; or that nothing was reported yet. */
    private String said(String key) {
        return facts.states()
                .report()
                .map(report -> language.word(
                        facts.states().illustration() ? key + "-illustration" : key,
                        Map.of("date", report.asOf().value())))
                .orElseGet(() -> language.word("stand.no-report"));
    }

    /** Status, first day and revised end. */
    public String of(StepState state) {
        List<String> said = new ArrayList<>();
        said.add(statuses.view(state).word());
        state.started().ifPresent(day -> said.add(language.word("stand.started", Map.of("date", day.value()))));
        state.revised().ifPresent(day -> said.add(language.word("stand.moved", Map.of("date", day.value()))));
        return String.join("; ", said);
    }

    /** The title of the decision that moved its end, in the plan's own words. */
    public Optional<String> decision(StepState state) {
        return state.decision()
                .map(Decision::title)
                .or(() -> state.said().flatMap(StepReport::revisedBy).map(facts.plan()::title));
    }
}
