package nl.mlw.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.mlw.Mlw;
import nl.mlw.check.Checked;
import nl.mlw.diagnostic.Severity;
import nl.mlw.document.Order;
import nl.mlw.load.Loaded;
import nl.mlw.model.Plan;

/** A plan as of each day that the documents of one run are made for: it is loaded once, and checked once for each day. */
final class CheckedDays {
    private final List<Order> orders;
    private final Map<Order, LocalDate> dayOf = new HashMap<>();
    private final Map<LocalDate, Checked> days = new TreeMap<>(Comparator.reverseOrder());
    private final Checked usual;

    /** The documents that are asked for are made as of the day that was chosen, else each as of its own. */
    CheckedDays(Mlw mlw, Loaded loaded, PlanChoice choice, Function<Plan, List<Order>> asked) {
        Optional<Plan> plan = loaded.plan();
        this.orders = plan.map(asked).orElse(List.of());
        for (Order order : orders) {
            LocalDate day = choice.given(plan.orElseThrow()).orElseGet(() -> order.asOf(plan.orElseThrow()));
            dayOf.put(order, day);
            days.computeIfAbsent(day, d -> mlw.check(loaded, p -> d));
        }
        this.usual = days.values().stream().findFirst().orElseGet(() -> mlw.check(loaded, choice::asOf));
    }

    List<Order> orders() {
        return orders;
    }

    Checked of(Order order) {
        return days.getOrDefault(dayOf.get(order), usual);
    }

    /** The last day on which something stands in the way; the last of all if nothing does. */
    Checked worst(Severity level) {
        return days.values().stream()
                .filter(day -> !day.obstacles(level).isEmpty())
                .findFirst()
                .orElse(usual);
    }
}
