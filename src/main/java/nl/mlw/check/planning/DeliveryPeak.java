package nl.mlw.check.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.mlw.check.Parameter;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.StepState;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.Planning;
import nl.mlw.model.Step;

/** A month in which more steps deliver than the steering group can handle; revised dates count, what is done does not. */
final class DeliveryPeak implements Rule {
    /** How many deliveries in one month are still all right. */
    private static final Parameter STEPS = new Parameter("steps");

    @Override
    public String id() {
        return "delivery-peak";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(STEPS);
    }

    private record Delivery(Step step, Located<LocalDate> until) {
        YearMonth month() {
            return YearMonth.from(until.value().minusDays(1));
        }
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Planning planning = facts.plan().planning();
        int peak = facts.settings().number(id(), STEPS.name()).orElse(planning.deliveryPeak());
        Map<YearMonth, List<Delivery>> byMonth = new TreeMap<>();
        facts.states().all().stream()
                .filter(StepState::isOpen)
                .flatMap(state ->
                        state.end().map(end -> new Delivery(state.planned().step(), end)).stream())
                .forEach(delivery -> byMonth.computeIfAbsent(delivery.month(), m -> new ArrayList<>())
                        .add(delivery));
        return byMonth.entrySet().stream()
                .filter(month -> month.getValue().size() > peak)
                .map(month -> finding(planning, peak, month.getKey(), month.getValue()));
    }

    private Diagnostic finding(Planning planning, int peak, YearMonth month, List<Delivery> deliveries) {
        Diagnostic finding = Diagnostic.of(id(), planning.origin())
                .about(month.toString())
                .with("month", month)
                .with("number", deliveries.size())
                .with("peak", peak)
                .with(
                        "steps",
                        deliveries.stream()
                                .map(delivery -> delivery.step().id())
                                .toList());
        for (Delivery delivery : deliveries) {
            finding = finding.see("delivery", delivery.until().origin());
        }
        return finding;
    }
}
