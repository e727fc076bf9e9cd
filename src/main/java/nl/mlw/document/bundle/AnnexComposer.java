package nl.mlw.document.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PlannedStep;
import nl.mlw.compute.StepState;
import nl.mlw.document.Anchors;
import nl.mlw.document.BudgetWords;
import nl.mlw.document.StandWords;
import nl.mlw.document.StepWords;
import nl.mlw.document.TimeWords;
import nl.mlw.document.card.CardComposer;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Lines;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Prose;
import nl.mlw.document.table.Cell.Quiet;
import nl.mlw.document.table.Cell.Strong;
import nl.mlw.document.table.Cell.Wide;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.RowKind;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Plan;

/** Composes the annexes of the bundle, numbered in the order in which they are asked for. */
final class AnnexComposer {
    /** More assignments with several rows than this are counted and not named. */
    private static final int NAMED = 4;

    private final Facts facts;
    private final Plan plan;
    private final Language language;
    private final BudgetWords money;
    private int count;

    AnnexComposer(Facts facts, Language language) {
        this.facts = facts;
        this.plan = facts.plan();
        this.language = language;
        this.money = BudgetWords.of(plan, language);
    }

    /** The planning table, in the order of the plan. */
    Annex planning(Anchors anchors) {
        String heading = heading("planning");
        return new Annex(
                anchors.next(heading),
                heading,
                plan.planning().note().orElse(""),
                Stream.concat(rowCount().stream(), Stream.of(new StandWords(facts, language).below()))
                        .toList(),
                new Table(
                        language.word("bundle.planning.caption"),
                        "steps",
                        List.of(
                                column("planning.number", ColumnKind.NUMBER, 8),
                                column("planning.what", ColumnKind.TEXT, 0).asHead(),
                                PlanningColumn.of(plan, language, 92),
                                column("planning.group", ColumnKind.TEXT, 46)),
                        facts.states().all().stream().map(this::row).toList()),
                language.word("common.no-assignments"),
                facts.states().all().isEmpty() ? "" : language.word("bundle.planning.drawing"));
    }

    /** Why there are more rows than assignments, which a reader would take for a mistake. */
    private Optional<String> rowCount() {
        List<Assignment> several = plan.assignments().stream()
                .filter(assignment -> facts.states().of(assignment).size() > 1)
                .toList();
        int rows = facts.states().all().size();
        Map<String, Object> arguments = Map.of(
                "assignments",
                language.count("bundle.assignments", plan.assignments().size()),
                "rows",
                rows,
                "count",
                several.size(),
                "parts",
                several.stream().map(this::part).toList());
        return several.isEmpty() || rows <= plan.assignments().size()
                ? Optional.empty()
                : Optional.of(language.word(
                        several.size() > NAMED ? "bundle.planning.rows-counted" : "bundle.planning.rows", arguments));
    }

    private String part(Assignment assignment) {
        return language.word(
                "bundle.planning.part",
                Map.of(
                        "number",
                        assignment.number(),
                        "count",
                        facts.states().of(assignment).size()));
    }

    private Column column(String key, ColumnKind kind, double width) {
        return Column.of(language.word("bundle." + key), kind, width);
    }

    private Row row(StepState state) {
        PlannedStep row = state.planned();
        Cell time = new Words(new TimeWords(language).of(state.time(), false));
        boolean reported = facts.states().report().isPresent();
        return Row.of(
                new Words(row.number()),
                Phrase.of(new Own(row.title()), new Words(" (" + new StepWords(language).reference(row) + ")")),
                reported
                        ? new Lines(List.of(time, new Quiet(new Words(new StandWords(facts, language).of(state)))))
                        : time,
                row.group().map(group -> group.title()).<Cell>map(Own::new).orElse(Cell.EMPTY));
    }

    /** The budget table with its total, which says what it leaves out. */
    Annex budget(Anchors anchors) {
        Budget budget = plan.budget();
        String heading = heading("budget");
        return new Annex(
                anchors.next(heading),
                heading,
                budget.note().orElse(""),
                List.of(),
                new Table(
                        caption(budget),
                        "budget",
                        List.of(
                                column("budget.number", ColumnKind.NUMBER, 10),
                                column("budget.what", ColumnKind.TEXT, 40).asHead(),
                                column("budget.note", ColumnKind.TEXT, 0),
                                column("budget.amount", ColumnKind.AMOUNT, 34)),
                        rows(budget)),
                language.word("bundle.budget.none"),
                "");
    }

    private List<Row> rows(Budget budget) {
        return budget.lines().isEmpty()
                ? List.of()
                : Stream.concat(budget.lines().stream().map(this::row), Stream.of(total(budget)))
                        .toList();
    }

    private Row total(Budget budget) {
        Map<String, Object> arguments = new HashMap<>();
        String leftOut = money.leftOut(budget.lines());
        if (!leftOut.isEmpty()) {
            arguments.put("leftout", leftOut);
        }
        return Row.of(
                RowKind.TOTAL,
                Cell.EMPTY,
                new Wide(new Strong(new Words(language.word("bundle.budget.total", arguments))), 2),
                new Strong(money.cell(money.total(budget.lines()))));
    }

    private String caption(Budget budget) {
        String estimate = budget.globalEstimate() ? "budget.estimate-global" : "budget.estimate-definitive";
        String status = budget.adopted() ? "budget.status-adopted" : "budget.status-draft";
        return language.word(
                "bundle.budget.caption", Map.of("estimate", language.word(estimate), "status", language.word(status)));
    }

    private Row row(Budget.Line line) {
        return Row.of(
                new Words(line.number()),
                new Own(line.title()),
                new Lines(explanation(line)),
                line.amount().map(amount -> money.cell(amount.value())).orElseGet(() -> new Words(money.amount(line))));
    }

    /** In the plan's words, and what we add, such as who finds out an unknown amount. */
    private List<Cell> explanation(Budget.Line line) {
        List<Cell> lines = new ArrayList<>();
        line.note().ifPresent(note -> lines.add(new Prose(note.value())));
        Optional<Cell> unknown = line.proMemorie().map(this::foundOut);
        String terms = String.join(", ", money.terms(line));
        unknown.or(() -> Optional.of(terms).filter(text -> !text.isEmpty()).<Cell>map(Words::new))
                .ifPresent(added -> lines.add(new Quiet(added)));
        return lines;
    }

    private Cell foundOut(Budget.ProMemorie unknown) {
        Map<String, Object> arguments = new HashMap<>();
        unknown.owner().ifPresent(owner -> arguments.put("owner", plan.title(owner)));
        unknown.by().ifPresent(day -> arguments.put("by", day.value()));
        return Phrase.of(language.marking().word("bundle.budget.found-out", arguments));
    }

    /** What still has to be filled in or found out, by field of the card. */
    Annex open(Anchors anchors, CardComposer cards) {
        String heading = heading("open");
        List<Row> rows = new OpenMatters(plan, language).rows(cards);
        return new Annex(
                anchors.next(heading),
                heading,
                "",
                rows.isEmpty() ? List.of() : List.of(language.word("bundle.open.intro")),
                new Table(
                        language.word("bundle.open.caption"),
                        "",
                        List.of(
                                column("open.field", ColumnKind.TEXT, 40).asHead(),
                                column("open.state", ColumnKind.TEXT, 0),
                                column("open.assignments", ColumnKind.TEXT, 52)),
                        rows),
                language.word(plan.assignments().isEmpty() ? "common.no-assignments" : "bundle.open.none"),
                "");
    }

    private String heading(String key) {
        count++;
        return language.word(
                "bundle.annex", Map.of("number", count, "title", language.word("bundle." + key + ".title")));
    }
}
