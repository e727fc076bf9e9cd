package nl.mlw.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.model.Habits;
import nl.mlw.model.Programme;
import nl.mlw.model.Programme.StatusWord;
import nl.mlw.model.ReportColumn;
import nl.mlw.yaml.Quoted;

/** What a record keeps of the words and columns that a programme has of its own; of what it had as usual nothing. */
final class RecordedWords {
    private static final String UNITS = "work.";

    private final Programme programme;
    private final List<String> lines = new ArrayList<>();

    private RecordedWords(Programme programme) {
        this.programme = programme;
    }

    /** As lines of YAML. */
    static List<String> lines(Programme programme) {
        RecordedWords words = new RecordedWords(programme);
        words.statuses();
        words.report();
        words.work();
        return words.lines;
    }

    private void statuses() {
        List<String> all = programme.statuses().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(status -> status.getKey().key() + ": " + status(status.getValue()))
                .toList();
        group("statuses", all);
    }

    private static String status(StatusWord status) {
        return Stream.of(
                        status.word().map(word -> "word: " + Quoted.of(word)),
                        status.meaning().map(meaning -> "meaning: " + Quoted.of(meaning)),
                        status.colour().map(colour -> "colour: " + colour.key()),
                        status.shape().map(shape -> "shape: " + shape.key()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void report() {
        Habits habits = programme.habits();
        Map<String, String> own = habits.words().in(programme.language());
        String labels = Stream.of(ReportColumn.values())
                .flatMap(column -> Optional.ofNullable(own.get(column.labelKey())).stream()
                        .map(label -> column.key() + ": " + Quoted.of(label)))
                .collect(Collectors.joining(", "));
        List<String> all = new ArrayList<>();
        if (!habits.reportColumns().equals(ReportColumn.usual())) {
            all.add("columns: "
                    + habits.reportColumns().stream()
                            .map(ReportColumn::key)
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        if (!labels.isEmpty()) {
            all.add("labels: {" + labels + "}");
        }
        group("report", all);
    }

    /** By the unit and then by the language: {@code assignment: {nl: {one: …}}}. */
    private void work() {
        Map<String, Map<String, Map<String, String>>> units = new TreeMap<>();
        programme
                .habits()
                .words()
                .byLanguage()
                .forEach((tag, words) -> words.forEach((key, word) -> {
                    if (key.startsWith(UNITS)) {
                        String[] unit = key.substring(UNITS.length()).split("\\.", 2);
                        units.computeIfAbsent(unit[0], u -> new TreeMap<>())
                                .computeIfAbsent(tag, t -> new TreeMap<>())
                                .put(unit[1], Quoted.of(word));
                    }
                }));
        group(
                "work",
                units.entrySet().stream()
                        .map(unit -> unit.getKey() + ": " + flow(unit.getValue(), RecordedWords::flow))
                        .toList());
    }

    private static String flow(Map<String, String> words) {
        return flow(words, word -> word);
    }

    private static <T> String flow(Map<String, T> values, Function<T, String> shown) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + shown.apply(value.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void group(String key, List<String> under) {
        if (!under.isEmpty()) {
            lines.add(key + ":");
            under.forEach(line -> lines.add("  " + line));
        }
    }
}
