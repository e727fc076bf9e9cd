package nl.mlw.document.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mlw.compute.Schedule;
import nl.mlw.document.Anchors;
import nl.mlw.document.BudgetWords;
import nl.mlw.document.Labelled;
import nl.mlw.document.TimeWords;
import nl.mlw.document.card.CardView;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Finance;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;
import nl.mlw.model.Theme;

/** Composes the opening page of a theme: its assignments at a glance, with what they cost together and when they run. */
final class ThemeComposer {
    private final Plan plan;
    private final Language language;
    private final BudgetWords money;
    private final TimeWords times;

    ThemeComposer(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        this.money = new BudgetWords(language, plan.programme().currency());
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

    ThemeView compose(Group group, Anchors anchors, Map<String, String> cardAnchors, List<CardView> cards) {
        String label = group.theme()
                .map(theme -> language.word("bundle.theme.label", Map.of("number", theme.number())))
                .orElseGet(() -> language.word("bundle.theme.without"));
        String title = group.theme().map(Theme::title).orElse("");
        return new ThemeView(
                anchors.next(title.isEmpty() ? label : label + ": " + title),
                label,
                title,
                group.theme().flatMap(Theme::note).map(Located::value).orElse(""),
                group.assignments().stream().map(a -> row(a, cardAnchors)).toList(),
                totals(group.assignments()),
                cards);
    }

    private ThemeView.Row row(Assignment assignment, Map<String, String> cardAnchors) {
        return new ThemeView.Row(
                assignment.number(),
                assignment.title().value(),
                cardAnchors.getOrDefault(assignment.id(), ""),
                planning(assignment),
                money.sum(lines(List.of(assignment))));
    }

    private List<Labelled> totals(List<Assignment> assignments) {
        List<Labelled> totals = new ArrayList<>();
        totals.add(new Labelled(language.word("bundle.theme.span"), span(assignments, provisional())));
        totals.add(new Labelled(language.word("bundle.theme.total"), money.sum(lines(assignments))));
        return totals;
    }

    /** The lines of the budget that a card cites or that name the assignment, each once. */
    private List<Budget.Line> lines(List<Assignment> assignments) {
        Set<String> ids = assignments.stream().map(Assignment::id).collect(Collectors.toSet());
        Set<String> cited = assignments.stream()
                .flatMap(a -> a.finance().value().map(Finance::lines).orElse(List.of()).stream())
                .map(plan.names()::id)
                .collect(Collectors.toSet());
        return plan.budget().lines().stream()
                .filter(line -> cited.contains(line.id())
                        || line.assignments().stream().map(plan.names()::id).anyMatch(ids::contains))
                .toList();
    }

    /** One stretch when all its steps have sound dates; otherwise each step as it was written. */
    private String planning(Assignment assignment) {
        List<Step> steps = assignment.steps();
        return steps.stream().allMatch(step -> Schedule.proper(step).isPresent())
                ? span(List.of(assignment), false)
                : steps.stream().map(step -> times.of(step.time(), false)).collect(Collectors.joining("; "));
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
