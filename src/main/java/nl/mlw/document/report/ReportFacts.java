package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.Labelled;
import nl.mlw.document.PeriodWords;
import nl.mlw.language.Language;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.PeriodReport.Tested;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme.PlanVersion;

/** Says which report this is: of what, over when, for whom, and whether it counts. */
final class ReportFacts {
    private final Reported reported;
    private final Plan plan;
    private final Language language;

    ReportFacts(Reported reported) {
        this.reported = reported;
        this.plan = reported.plan();
        this.language = reported.language();
    }

    List<Labelled> all() {
        List<Labelled> facts = new ArrayList<>();
        facts.add(own("common.programme", plan.programme().title()));
        facts.add(labelled("common.period", period()));
        facts.add(labelled("common.as-of", language.longDate(reported.asOf())));
        facts.add(labelled("common.plan-version", version()));
        facts.add(labelled("report.status", status()));
        reported.report().tested().ifPresent(test -> facts.add(own("report.tested", tested(test))));
        plan.programme().reporting().to().ifPresent(ref -> facts.add(own("report.for", plan.title(ref))));
        return facts;
    }

    /** Adopted only if the file says so and the controllers have tested it; so for each report that went in. */
    boolean adopted() {
        return reported.selection().reports().stream()
                .allMatch(report -> report.adopted() && report.tested().isPresent());
    }

    /** Whether all that it printed on the day of adoption was kept. */
    private boolean isKept() {
        return reported.selection().reports().stream()
                .allMatch(report -> plan.record(report).isPresent());
    }

    String periodWords() {
        PeriodSelection selection = reported.selection();
        return PeriodWords.of(selection.from(), selection.through(), language);
    }

    private String period() {
        List<String> ids = reported.selection().reports().stream()
                .map(report -> report.period().id())
                .toList();
        return language.word(
                ids.size() == 1 ? "report.period" : "report.periods",
                Map.of("words", periodWords(), "name", reported.selection().name(), "reports", ids));
    }

    private String version() {
        PlanVersion version = plan.programme().version();
        return language.word(
                version.adopted() ? "report.version-adopted" : "report.version-draft",
                Map.of(
                        "number",
                        version.number(),
                        "date",
                        language.longDate(version.date().value())));
    }

    /** Chapter 4: the programme manager reports after the business controllers have tested. */
    private String status() {
        if (adopted()) {
            return language.word(isKept() ? "common.adopted" : "report.adopted-without-record");
        }
        boolean untested = reported.selection().reports().stream()
                .map(PeriodReport::tested)
                .anyMatch(tested -> tested.isEmpty());
        return language.word(untested ? "report.draft-untested" : "common.draft");
    }

    private String tested(Tested test) {
        Map<String, Object> arguments = new HashMap<>();
        test.by().ifPresent(ref -> arguments.put("by", plan.title(ref)));
        test.on().ifPresent(day -> arguments.put("date", language.longDate(day)));
        test.verdict().ifPresent(verdict -> arguments.put("verdict", verdict));
        return language.word("report.tested-text", arguments).strip();
    }

    private Labelled own(String key, String value) {
        return new Labelled(language.word(key), value, true);
    }

    private Labelled labelled(String key, String value) {
        return new Labelled(language.word(key), value);
    }
}
