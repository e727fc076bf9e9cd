package nl.mlw.document.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PlannedStep;
import nl.mlw.compute.StepState;
import nl.mlw.document.Anchors;
import nl.mlw.document.BudgetWords;
import nl.mlw.document.StandWords;
import nl.mlw.document.StepWords;
import nl.mlw.document.TimeWords;
import nl.mlw.document.card.CardComposer;
import nl.mlw.language.Language;
import nl.mlw.model.Budget;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;

/** Composes the annexes of the bundle, numbered in the order in which they are asked for. */
final class AnnexComposer {
    private final Facts facts;
    private final Plan plan;
    private final Language language;
    private final BudgetWords money;
    private int count;

    AnnexComposer(Facts facts, Language language) {
        this.facts = facts;
        this.plan = facts.plan();
        this.language = language;
        this.money = new BudgetWords(language, plan.programme().currency());
    }

    PlanningAnnex planning(Anchors anchors) {
        String heading = heading("planning");
        return new PlanningAnnex(
                anchors.next(heading),
                heading,
                plan.planning().note().orElse(""),
                new StandWords(facts, language).below(),
                facts.states().all().stream().map(this::row).toList());
    }

    private PlanningAnnex.Row row(StepState state) {
        PlannedStep row = state.planned();
        return new PlanningAnnex.Row(
                row.number(),
                row.title(),
                new StepWords(language).reference(row),
                new TimeWords(language).of(state.time(), false),
                facts.states().report().isEmpty() ? "" : new StandWords(facts, language).of(state),
                row.group().map(group -> group.title()).orElse(""));
    }

    BudgetAnnex budget(Anchors anchors) {
        Budget budget = plan.budget();
        String heading = heading("budget");
        Map<String, Object> arguments = new HashMap<>();
        String leftOut = money.leftOut(budget.lines());
        if (!leftOut.isEmpty()) {
            arguments.put("leftout", leftOut);
        }
        return new BudgetAnnex(
                anchors.next(heading),
                heading,
                caption(budget),
                budget.note().orElse(""),
                budget.lines().stream().map(this::row).toList(),
                language.word("bundle.budget.total", arguments),
                money.total(budget.lines()),
                budget.lines().isEmpty() ? language.word("bundle.budget.none") : "");
    }

    private String caption(Budget budget) {
        String estimate = budget.globalEstimate() ? "budget.estimate-global" : "budget.estimate-definitive";
        String status = budget.adopted() ? "budget.status-adopted" : "budget.status-draft";
        return language.word(
                "bundle.budget.caption", Map.of("estimate", language.word(estimate), "status", language.word(status)));
    }

    private BudgetAnnex.Row row(Budget.Line line) {
        String terms = String.join(", ", money.terms(line));
        return new BudgetAnnex.Row(
                line.number(),
                line.title(),
                line.note().map(Located::value).orElse(""),
                line.proMemorie().map(this::foundOut).orElse(terms),
                money.amount(line));
    }

    private String foundOut(Budget.ProMemorie unknown) {
        Map<String, Object> arguments = new HashMap<>();
        unknown.owner().ifPresent(owner -> arguments.put("owner", plan.title(owner)));
        unknown.by().ifPresent(day -> arguments.put("by", day.value()));
        return language.word("bundle.budget.found-out", arguments);
    }

    OpenAnnex open(Anchors anchors, CardComposer cards) {
        String heading = heading("open");
        List<OpenAnnex.Row> rows = new OpenMatters(plan, language).rows(cards);
        String none = language.word(plan.assignments().isEmpty() ? "common.no-assignments" : "bundle.open.none");
        return new OpenAnnex(anchors.next(heading), heading, rows, rows.isEmpty() ? none : "");
    }

    private String heading(String key) {
        count++;
        return language.word(
                "bundle.annex", Map.of("number", count, "title", language.word("bundle." + key + ".title")));
    }
}
