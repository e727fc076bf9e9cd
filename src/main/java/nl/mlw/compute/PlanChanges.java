package nl.mlw.compute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.PlanChange.What;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Time;

/** Compares the plan with what an earlier report printed from it: every moved date, and what is new, dropped or renamed. */
public final class PlanChanges {
    private final Facts before;
    private final Facts now;
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final List<PlanChange> changes = new ArrayList<>();

    private PlanChanges(Facts before, Facts now) {
        this.before = before;
        this.now = now;
        now.plan().decisions().forEach(decision -> decisions.putIfAbsent(decision.id(), decision));
        now.states().report().map(PeriodReport::planChanges).orElse(List.of()).forEach(this::addNamed);
    }

    private void addNamed(PeriodReport.PlanChange change) {
        change.of()
                .forEach(id -> named.put(
                        now.plan().names().idOf(id.value()), now.plan().names().id(change.decision())));
    }

    /** In the order of the cards, what was dropped last; nothing if no record was kept of the earlier report. */
    public static List<PlanChange> since(PeriodReport report, Facts now) {
        Plan plan = now.plan();
        return plan.record(report).isEmpty() ? List.of() : new PlanChanges(now.reporting(report), now).all();
    }

    private List<PlanChange> all() {
        inOrder(now)
                .forEach(state -> before.states()
                        .state(state.id())
                        .ifPresentOrElse(was -> compare(was, state), () -> add(What.ADDED, Optional.empty(), state)));
        inOrder(before).stream()
                .filter(was -> now.states().state(was.id()).isEmpty())
                .forEach(was ->
                        changes.add(new PlanChange(What.DROPPED, Optional.of(was), Optional.empty(), decision(was))));
        return List.copyOf(changes);
    }

    private static List<StepState> inOrder(Facts facts) {
        return facts.plan().assignments().stream()
                .flatMap(assignment -> facts.states().of(assignment).stream())
                .toList();
    }

    private void compare(StepState was, StepState state) {
        if (!title(was).equals(title(state))) {
            add(What.RENAMED, Optional.of(was), state);
        }
        if (!firstDay(was.time()).equals(firstDay(state.time()))) {
            add(What.START, Optional.of(was), state);
        }
        if (!lastDay(was.time()).equals(lastDay(state.time()))) {
            add(What.END, Optional.of(was), state);
        }
    }

    private void add(What what, Optional<StepState> was, StepState state) {
        Optional<Decision> decision = decision(state)
                .or(() -> what == What.END ? moved(state, state) : Optional.empty())
                .or(() -> what == What.END ? was.flatMap(w -> moved(w, state)) : Optional.empty());
        changes.add(new PlanChange(what, was, Optional.of(state), decision));
    }

    /** What a report says of the change itself, under the step or under its assignment. */
    private Optional<Decision> decision(StepState state) {
        return Optional.ofNullable(named.get(state.id()))
                .or(() -> Optional.ofNullable(
                        named.get(state.planned().assignment().id())))
                .map(decisions::get);
    }

    /** The plan may follow a decision that a report has named already. */
    private static Optional<Decision> moved(StepState reported, StepState state) {
        return reported.revised()
                .map(Located::value)
                .filter(day -> state.plannedEnd().filter(day::equals).isPresent())
                .flatMap(day -> reported.decision());
    }

    private static String title(StepState state) {
        return state.planned().step().title().value();
    }

    private static List<Object> firstDay(Time time) {
        return time instanceof Time.Interval interval ? List.of(interval.from().value()) : inexact(time);
    }

    /** The same last day may be written in two ways. */
    private static List<Object> lastDay(Time time) {
        Optional<LocalDate> until = time.until();
        return time instanceof Time.Interval ? until.<List<Object>>map(List::of).orElse(List.of()) : inexact(time);
    }

    private static List<Object> inexact(Time time) {
        if (time instanceof Time.Continuous continuous) {
            return List.of("continuous", continuous.reviewEveryMonths());
        }
        if (time instanceof Time.Conditional conditional) {
            return List.of("when", conditional.condition(), conditional.review());
        }
        return time.start().<List<Object>>map(day -> List.of("quarter", day)).orElse(List.of("unplanned"));
    }
}
