package nl.mlw.check.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has happened to each step according to the reports so far; what a later one says replaces what an earlier one said. */
final class Course {
    private final Map<String, Map<String, Moment>> bySteps = new HashMap<>();

    /**
     * A step after one more line about it.
     *
     * @param known all that is known of it, by the key of what happened
     * @param news what no earlier report said, or said of another day
     */
    record After(Map<String, Moment> known, List<Moment> news) {}

    /** Adds what a line says, and tells what is known of its step then. */
    After after(ReportedLine line) {
        Map<String, Moment> known = bySteps.computeIfAbsent(line.step(), step -> new HashMap<>());
        List<Moment> news =
                Moment.all(line).filter(moment -> isNew(moment, known)).toList();
        Moment.all(line).forEach(moment -> known.put(moment.key(), moment));
        return new After(Map.copyOf(known), news);
    }

    private static boolean isNew(Moment moment, Map<String, Moment> known) {
        Moment earlier = known.get(moment.key());
        return earlier == null || !earlier.day().equals(moment.day());
    }
}
