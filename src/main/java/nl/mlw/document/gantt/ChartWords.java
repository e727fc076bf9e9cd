package nl.mlw.document.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mlw.chart.GanttChart.Bar;
import nl.mlw.chart.GanttChart.Dependency;
import nl.mlw.chart.GanttChart.Row;
import nl.mlw.chart.GanttDrawing;
import nl.mlw.language.Language;

/** Tells what a drawing of the planning shows and what it leaves out, for who sees it and for who does not. */
record ChartWords(TimeLine line, Language language) {

    /** More rows than this are counted and not named. */
    private static final int NAMED = 12;

    /** What the whole chart tells. */
    String whole(GanttDrawing drawing) {
        return drawing.rows().isEmpty()
                ? language.word("common.no-assignments")
                : told(
                        drawing,
                        language.word(
                                "gantt.alt",
                                Map.of(
                                        "steps",
                                        language.count(
                                                "gantt.steps", drawing.rows().size()),
                                        "from",
                                        language.longDate(line.from()),
                                        "until",
                                        language.longDate(line.until()))));
    }

    /** What one sheet of it tells. */
    String part(GanttDrawing drawing, int part, int parts) {
        List<Row> rows = drawing.rows();
        return told(
                drawing,
                language.word(
                        rows.size() == 1 ? "gantt.alt-part.one" : "gantt.alt-part.many",
                        Map.of(
                                "part",
                                part,
                                "parts",
                                parts,
                                "first",
                                rows.get(0).number(),
                                "last",
                                rows.get(rows.size() - 1).number(),
                                "from",
                                language.longDate(line.from()),
                                "until",
                                language.longDate(line.until()))));
    }

    /** Which arrows are left out; nothing if all are drawn. */
    String remark(GanttDrawing drawing) {
        List<String> rows = drawing.withoutArrows().stream().map(Row::number).toList();
        if (rows.isEmpty()) {
            return "";
        }
        return rows.size() > NAMED
                ? language.word(
                        "gantt.without-arrows.count",
                        Map.of("count", rows.size(), "all", drawing.rows().size()))
                : language.word(
                        rows.size() == 1 ? "gantt.without-arrows.one" : "gantt.without-arrows.many",
                        Map.of("rows", language.list(rows)));
    }

    /** First what it is, then what a reader sees: how the rows stand, which run late, which wait; last what is left out. */
    private String told(GanttDrawing drawing, String what) {
        List<String> sentences = new ArrayList<>(List.of(what));
        sentences.add(states(drawing));
        sentences.add(rows("gantt.alt-later", later(drawing)));
        sentences.add(rows("gantt.alt-waits", waiting(drawing)));
        sentences.add(remark(drawing));
        sentences.add(language.word("gantt.alt-tables"));
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** How many rows have each status, in the order of the legend. */
    private String states(GanttDrawing drawing) {
        Map<String, Long> counts = drawing.rows().stream()
                .flatMap(row -> row.bar().stream())
                .collect(Collectors.groupingBy(Bar::status, Collectors.counting()));
        List<String> words = drawing.chart().legend().stream()
                .filter(key -> counts.containsKey(key.status()))
                .map(key ->
                        language.word("gantt.alt-state", Map.of("word", key.word(), "count", counts.get(key.status()))))
                .toList();
        return words.isEmpty() ? "" : language.word("gantt.alt-states", Map.of("states", words));
    }

    private static List<String> later(GanttDrawing drawing) {
        return drawing.rows().stream()
                .filter(row -> row.bar().flatMap(Bar::revised).isPresent())
                .map(Row::number)
                .toList();
    }

    private static List<String> waiting(GanttDrawing drawing) {
        Set<String> waits =
                drawing.chart().dependencies().stream().map(Dependency::after).collect(Collectors.toSet());
        return drawing.rows().stream()
                .filter(row -> waits.contains(row.id()))
                .map(Row::number)
                .toList();
    }

    /** Which rows; how many if they are too many to name. */
    private String rows(String key, List<String> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return rows.size() > NAMED
                ? language.word(key + ".count", Map.of("count", rows.size()))
                : language.word(key + (rows.size() == 1 ? ".one" : ".many"), Map.of("rows", rows));
    }
}
