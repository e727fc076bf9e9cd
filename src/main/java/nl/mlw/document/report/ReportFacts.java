package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.BudgetWords;
import nl.mlw.document.Labelled;
import nl.mlw.document.PeriodWords;
import nl.mlw.document.table.Cell;
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
        facts.add(labelled("common.as-of", language.longDate(reported.asOf())));
        facts.add(labelled("common.plan-version", version()));
        facts.add(labelled("report.status", status()));
        plan.programme().reporting().to().ifPresent(ref -> facts.add(own("report.for", plan.title(ref))));
        return facts;
    }

    /** The test before adoption, if there was one: by whom, when and with what verdict. */
    List<Labelled> tested() {
        return reported.report().tested().stream()
                .map(test -> new Labelled(language.word("report.tested"), tested(test)))
                .toList();
    }

    /** The budget of the programme in one line; what is not known of it is no part of the sum, and said so. */
    String money() {
        BudgetWords words = new BudgetWords(language, plan.programme().currency());
        return language.word(
                "report.money", Map.of("sum", words.sum(reported.facts().budget())));
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

    /** With the name by which it was asked for, and the reports that it is made of. */
    String period() {
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

    /** In the words of those who tested, which stay in the plan's own language. */
    private Cell tested(Tested test) {
        Map<String, Object> arguments = new HashMap<>();
        test.by().ifPresent(ref -> arguments.put("by", plan.title(ref)));
        test.on().ifPresent(day -> arguments.put("date", day));
        test.verdict().ifPresent(verdict -> arguments.put("verdict", verdict));
        return Cell.Phrase.of(language.marking().word("report.tested-text", arguments));
    }

    private Labelled own(String key, String value) {
        return Labelled.own(language.word(key), value);
    }

    private Labelled labelled(String key, String value) {
        return new Labelled(language.word(key), value);
    }
}
