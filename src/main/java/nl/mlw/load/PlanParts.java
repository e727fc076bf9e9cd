package nl.mlw.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.model.Habits;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.Names;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme;
import nl.mlw.model.Registers;
import nl.mlw.style.StyleFile;

/** The plan while its files are being read: each reader adds its part, and at the end they are put together. */
final class PlanParts {
    private final Registers.Builder registers = new Registers.Builder();
    private final Map<String, StyleFile> styleFiles = new HashMap<>();

    /** Adds what a reader made of a file, or of an item in it. */
    <T> void add(Class<T> type, T thing) {
        registers.add(type, thing);
    }

    <T> void add(Class<T> type, List<T> things) {
        things.forEach(thing -> add(type, thing));
    }

    void add(StyleFile file) {
        styleFiles.put(file.name(), file);
    }

    /** What was read of a type until now. */
    <T> List<T> all(Class<T> type) {
        return registers.all(type);
    }

    Optional<Programme> programme() {
        return registers.one(Programme.class);
    }

    /** What this programme does in its own way. */
    Habits habits() {
        return programme().map(Programme::habits).orElse(Habits.USUAL);
    }

    /** The whole plan, if there is a programme to hang it on: its reports in order, one of each period, which is all that a document can print. */
    Optional<Plan> linked(Names names, Reading reading) {
        if (programme().isEmpty()) {
            return Optional.empty();
        }
        Registers read = registers.registers().with(Written.class, reading.things());
        Registers whole = read.with(PeriodReport.class, new ReportsInOrder(reading).of(read.all(PeriodReport.class)));
        Registers styled = whole.one(HouseStyle.class)
                .map(style -> whole.with(HouseStyle.class, style.with(styleFiles)))
                .orElse(whole);
        return Optional.of(new Plan(styled, List.copyOf(reading.dates()), reading.texts(), names));
    }
}
