package nl.mlw.document.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mlw.compute.BudgetUse;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Schedule;
import nl.mlw.compute.StepState;
import nl.mlw.document.Anchors;
import nl.mlw.document.BudgetWords;
import nl.mlw.document.Labelled;
import nl.mlw.document.TimeWords;
import nl.mlw.document.card.CardAnchors;
import nl.mlw.document.card.CardView;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Lines;
import nl.mlw.document.table.Cell.Link;
import nl.mlw.document.table.Cell.Quiet;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Theme;

/**
 * Composes the opening of a theme: its assignments at a glance, with what they cost together and when they run. Of one assignment its card says
 * all that.
 */
final class ThemeComposer {
    private final Facts facts;
    private final Plan plan;
    private final Language language;
    private final BudgetWords money;
    private final TimeWords times;
    private final BudgetUse use;

    ThemeComposer(Facts facts, Language language) {
        this.facts = facts;
        this.plan = facts.plan();
        this.use = new BudgetUse(plan);
        this.language = language;
        this.money = BudgetWords.of(plan, language);
        this.times = new TimeWords(language);
    }

    /** The assignments of a theme; those that name no theme of the plan are together, without one. */
    record Group(Optional<Theme> theme, List<Assignment> assignments) {}

    /** In the order of the programme; a theme without assignments is left out. */
    List<Group> groups() {
        List<Theme> themes = plan.programme().themes();
        List<Group> groups = new ArrayList<>();
        themes.forEach(theme -> groups.add(new Group(
                Optional.of(theme),
                plan.assignments().stream()
                        .filter(a -> themeOf(a).equals(theme.id()))
                        .toList())));
        Set<String> known = themes.stream().map(Theme::id).collect(Collectors.toSet());
        groups.add(new Group(
                Optional.empty(),
                plan.assignments().stream()
                        .filter(a -> !known.contains(themeOf(a)))
                        .toList()));
        return groups.stream().filter(group -> !group.assignments().isEmpty()).toList();
    }

    private String themeOf(Assignment assignment) {
        return plan.names().id(assignment.theme());
    }

    ThemeView compose(Group group, Anchors anchors, CardAnchors cardAnchors, List<CardView> cards) {
        String label = group.theme()
                .map(theme -> language.word("bundle.theme.label", Map.of("number", theme.number())))
                .orElseGet(() -> language.word("bundle.theme.without"));
        String title = group.theme().map(Theme::title).orElse("");
        return new ThemeView(
                anchors.next(title.isEmpty() ? label : label + ": " + title),
                label,
                title,
                group.theme().flatMap(Theme::note).map(Located::value).orElse(""),
                table(group.assignments(), cardAnchors),
                totals(group.assignments()),
                cards);
    }

    private Table table(List<Assignment> assignments, CardAnchors cardAnchors) {
        return new Table(
                language.word("bundle.theme.caption"),
                "theme-assignments",
                List.of(
                        column("number", ColumnKind.NUMBER, 10),
                        column("assignment", ColumnKind.TEXT, 0).asHead(),
                        PlanningColumn.of(plan, language, 46),
                        column("budget", ColumnKind.AMOUNT, 34)),
                assignments.size() == 1
                        ? List.of()
                        : assignments.stream().map(a -> row(a, cardAnchors)).toList());
    }

    private Column column(String key, ColumnKind kind, double width) {
        return Column.of(language.word("bundle.theme." + key), kind, width);
    }

    private Row row(Assignment assignment, CardAnchors cardAnchors) {
        return Row.of(
                new Words(assignment.number()),
                new Link(assignment.title().value(), cardAnchors.of(assignment)),
                new Words(planning(assignment)),
                budget(assignment));
    }

    private Cell budget(Assignment assignment) {
        List<Budget.Line> lines = use.of(List.of(assignment));
        Cell sum = money.brief(lines);
        List<String> others = others(lines, List.of(assignment));
        return others.isEmpty() ? sum : new Lines(List.of(sum, new Quiet(new Words(shared(others)))));
    }

    private List<Labelled> totals(List<Assignment> assignments) {
        if (assignments.size() == 1) {
            return List.of();
        }
        List<Labelled> totals = new ArrayList<>();
        totals.add(new Labelled(
                language.word("bundle.theme.span"), withExpected(span(assignments, provisional()), assignments)));
        totals.add(new Labelled(language.word("bundle.theme.total"), sum(assignments)));
        return totals;
    }

    /** The lines that belong to these assignments, each once; a line that others share is theirs too, and that is said. */
    private String sum(List<Assignment> assignments) {
        List<Budget.Line> lines = use.of(assignments);
        List<String> others = others(lines, assignments);
        String sum = money.sum(lines);
        return others.isEmpty() ? sum : language.word("budget.partly", Map.of("total", sum, "leftout", shared(others)));
    }

    private List<String> others(List<Budget.Line> lines, List<Assignment> assignments) {
        return lines.stream()
                .flatMap(line -> use.others(line, assignments).stream())
                .map(Assignment::number)
                .distinct()
                .toList();
    }

    private String shared(List<String> others) {
        return language.word("budget.shared", Map.of("assignments", others));
    }

    /** One stretch when all its steps have sound dates, otherwise each step as it was written; with the end that is expected now. */
    private String planning(Assignment assignment) {
        List<StepState> states = facts.states().of(assignment);
        String planned = states.stream()
                        .allMatch(
                                state -> Schedule.proper(state.planned().step()).isPresent())
                ? span(List.of(assignment), false)
                : states.stream().map(state -> times.of(state.time(), false)).collect(Collectors.joining("; "));
        return withExpected(planned, List.of(assignment));
    }

    /** The end that is expected now, where a report has moved it. */
    private String withExpected(String planned, List<Assignment> assignments) {
        boolean moved = assignments.stream()
                .flatMap(assignment -> facts.states().of(assignment).stream())
                .anyMatch(state -> state.isOpen() && state.revised().isPresent());
        return assignments.stream()
                .flatMap(assignment -> facts.states().end(assignment).stream())
                .map(Located::value)
                .max(Comparator.naturalOrder())
                .filter(end -> moved)
                .map(end -> language.word("bundle.theme.expected", Map.of("planned", planned, "end", end)))
                .orElse(planned);
    }

    private String span(List<Assignment> assignments, boolean provisional) {
        Optional<LocalDate> start =
                assignments.stream().flatMap(a -> Schedule.start(a).stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> until =
                assignments.stream().flatMap(a -> Schedule.until(a).stream()).max(Comparator.naturalOrder());
        return start.flatMap(from -> until.map(to -> times.range(from, to, provisional)))
                .orElseGet(() -> language.word("card.absent"));
    }

    private boolean provisional() {
        return !plan.planning().definitive();
    }
}
