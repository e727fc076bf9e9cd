package nl.mlw.expression;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.model.Decision;
import nl.mlw.model.PeriodReport.Delivery;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.Planning;
import nl.mlw.model.Time;

/** What of a step does not stand in its fields as it is; of an assignment without steps, which is a step by itself, that is nearly all. */
final class StepShape {
    private final Facts facts;

    StepShape(Facts facts) {
        this.facts = facts;
    }

    Map<String, Function<StepState, ?>> computed() {
        return Map.ofEntries(
                Map.entry("id", StepState::id),
                Map.entry("number", s -> s.planned().number()),
                Map.entry("title", s -> s.planned().step().title()),
                Map.entry("assignment", s -> s.planned().assignment().id()),
                Map.entry("theme", s -> s.planned().assignment().theme()),
                Map.entry("group", s -> s.planned().group().map(Planning.Group::id)),
                Map.entry("after", s -> s.planned().step().after()),
                Map.entry("start", s -> s.time().start()),
                Map.entry("until", StepState::plannedEnd),
                Map.entry("through", s -> s.time().through()),
                Map.entry("quarter", s -> as(Time.Quarter.class, s).map(StepShape::quarter)),
                Map.entry("when", s -> as(Time.Conditional.class, s).map(Time.Conditional::condition)),
                Map.entry("review", s -> as(Time.Conditional.class, s).flatMap(Time.Conditional::review)),
                Map.entry("stage", s -> facts.stage(Optional.of(s.id()))),
                Map.entry("status", StepState::status),
                Map.entry("started", StepState::started),
                Map.entry("revised", StepState::revised),
                Map.entry("completed", StepState::completed),
                Map.entry("end", StepState::end),
                Map.entry("delivered", result(Delivery::delivered)),
                Map.entry("tested", result(Delivery::tested)),
                Map.entry(
                        "adopted",
                        result(delivery -> delivery.adopted()
                                .flatMap(facts.plan()::decision)
                                .flatMap(Decision::date))),
                Map.entry("implemented", result(Delivery::implemented)));
    }

    private static <T extends Time> Optional<T> as(Class<T> form, StepState state) {
        return Optional.of(state.time()).filter(form::isInstance).map(form::cast);
    }

    private static String quarter(Time.Quarter quarter) {
        return quarter.year() + "-Q" + quarter.quarter();
    }

    private static <T> Function<StepState, ?> result(Function<Delivery, Optional<T>> of) {
        return state -> state.said().map(StepReport::result).flatMap(of);
    }
}
