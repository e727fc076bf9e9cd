package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.Labelled;
import nl.mlw.document.PeriodWords;
import nl.mlw.language.Language;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.PeriodReport.Tested;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme.PlanVersion;
import nl.mlw.model.ReportReview;

/** Says which report this is: of what, over when, for whom, and whether it counts. */
final class ReportFacts {
    private final Reported reported;
    private final Plan plan;
    private final Language language;
    private final Optional<ReportReview> test;

    ReportFacts(Reported reported) {
        this.reported = reported;
        this.plan = reported.plan();
        this.language = reported.language();
        this.test = plan.programme().habits().reportReview();
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

    /** Adopted only if the file says so and it was tested where that is needed; so for each report that went in. */
    boolean adopted() {
        return reported.selection().reports().stream().allMatch(report -> report.adopted() && !isUntested(report));
    }

    /** Of an adopted report whose record was kept nobody asks later what was not asked then. */
    private boolean isUntested(PeriodReport report) {
        return test.isPresent()
                && report.tested().isEmpty()
                && plan.record(report).isEmpty();
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

    private String status() {
        if (adopted()) {
            return language.word(isKept() ? "common.adopted" : "report.adopted-without-record");
        }
        return reported.selection().reports().stream().anyMatch(this::isUntested)
                ? language.word("report.draft-untested", testers(test.orElseThrow()))
                : language.word("common.draft");
    }

    /** In the programme's own words for them, else by their role. */
    private Map<String, String> testers(ReportReview by) {
        return by.testers(language.tag())
                .map(testers -> Map.of("testers", testers))
                .orElseGet(() -> Map.of("role", plan.title(by.by())));
    }

    private String tested(Tested test) {
        Map<String, Object> arguments = new HashMap<>();
        test.by().ifPresent(ref -> arguments.put("by", plan.title(ref)));
        test.on().ifPresent(day -> arguments.put("date", language.longDate(day)));
        test.verdict().ifPresent(verdict -> arguments.put("verdict", verdict));
        return language.word("report.tested-text", arguments).strip();
    }

    private Labelled own(String key, String value) {
        return Labelled.own(language.word(key), value);
    }

    private Labelled labelled(String key, String value) {
        return new Labelled(language.word(key), value);
    }
}
