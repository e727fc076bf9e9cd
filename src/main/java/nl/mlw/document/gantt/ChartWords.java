package nl.mlw.document.gantt;

import java.util.List;
import java.util.Map;
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

    private String told(GanttDrawing drawing, String what) {
        String remark = remark(drawing);
        return (remark.isEmpty() ? what : what + " " + remark) + " " + language.word("gantt.alt-tables");
    }
}
