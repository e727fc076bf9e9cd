package nl.mlw.expression;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mlw.language.Amount;

/** Turns the values that expressions compute with back into what people read. */
final class ShownValues {
    private final String currency;

    ShownValues(String currency) {
        this.currency = currency;
    }

    Map<String, Object> of(Subject subject) {
        Map<String, Object> shown = new TreeMap<>();
        subject.values().forEach((name, value) -> {
            if (!(value instanceof List<?> things && things.stream().anyMatch(Map.class::isInstance))) {
                shown.put(name, shown(value));
            }
        });
        return shown;
    }

    private Object shown(Object value) {
        if (value instanceof Instant moment) {
            return DateFunctions.day(moment);
        }
        return value instanceof Exact exact ? new Amount(exact.amount(), currency) : value;
    }
}
